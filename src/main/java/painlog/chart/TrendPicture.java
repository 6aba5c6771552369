package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import painlog.analysis.PhaseTrend;
import painlog.analysis.TrendLine;
import painlog.chart.Mark.Point;
import painlog.chart.Mark.Reach;
import painlog.journal.Day;

/** The course of a measure day by day, under the therapies that were under way. */
public final class TrendPicture {
    private final Logged logged;

    /** Asked for once, since working them out takes longer than all drawing. */
    private final List<PhaseTrend> trends;

    private TrendPicture(Logged logged) {
        this.logged = logged;
        this.trends = logged.trends();
    }

    public static Picture of(Logged logged) {
        return new TrendPicture(logged).picture();
    }

    private Picture picture() {
        Axis.Values values = ValueRange.axis(logged.measure(), logged.days());
        TrendWords words = new TrendWords(logged, trends);
        List<Row> rows = new Phased(logged).rows(values, marks(), words::ofPhase);
        String title = Told.title(logged, "by day");
        return new Picture(title, Told.coverage(logged), keys(), rows, notes(), words.alternative());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (!fans().isEmpty()) {
            marks.add(new Mark.Ribbon(fans(), Ink.ESTIMATE));
        }
        marks.addAll(course(logged.days()));
        marks.add(new Mark.Line(lines(), Ink.ESTIMATE, LineKind.DASHED));
        return marks;
    }

    /** Daily means as line and points over the day's range; gaps stay open. */
    static List<Mark> course(List<Day> days) {
        List<List<Day>> runs = Runs.of(days);
        return List.of(
                new Mark.Ribbon(Runs.map(runs, TrendPicture::reach), Ink.RANGE),
                new Mark.Line(Runs.map(runs, TrendPicture::point), Ink.DATA, LineKind.THIN),
                new Mark.Dots(days.stream().map(TrendPicture::point).toList(), Ink.DATA, false));
    }

    private List<List<Point>> lines() {
        return drawn(line ->
                List.of(new Point(line.first(), line.at(line.first())), new Point(line.last(), line.at(line.last()))));
    }

    /** The intervals of the slopes. */
    private List<List<Reach>> fans() {
        return drawn(line -> line.perWeek().hasInterval()
                ? List.of(reach(line, line.first()), reach(line, line.middle()), reach(line, line.last()))
                : List.of());
    }

    private static Reach reach(TrendLine line, double day) {
        return new Reach(day, line.lowestAt(day), line.highestAt(day));
    }

    /** What is drawn for each phase that has a trend. */
    private <T> List<List<T>> drawn(Function<TrendLine, List<T>> ofLine) {
        return trends.stream()
                .flatMap(trend -> trend.line().stream())
                .map(ofLine)
                .filter(marks -> !marks.isEmpty())
                .toList();
    }

    /** Only what there is to see. */
    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(Key.Sample.LINE_AND_DOT, Ink.DATA, "mean of the day"));
        if (logged.days().stream().anyMatch(day -> day.min() < day.max())) {
            keys.add(new Key(Key.Sample.PATCH, Ink.RANGE, "lowest to highest of the day"));
        }
        if (!lines().isEmpty()) {
            keys.add(new Key(Key.Sample.DASHED_LINE, Ink.ESTIMATE, "trend within a phase"));
        }
        if (!fans().isEmpty()) {
            keys.add(new Key(Key.Sample.PATCH, Ink.ESTIMATE, "its 95 % interval"));
        }
        if (!logged.sessions().isEmpty()) {
            keys.add(new Key(Key.Sample.TICK, Ink.TEXT, "a session"));
        }
        return keys;
    }

    private List<String> notes() {
        String trends = lines().isEmpty()
                ? ""
                : "Trends are medians of all slopes between two days (Theil–Sen), with 95 % intervals where there"
                        + " are enough days. ";
        return List.of(trends + "Days without an entry stay open. A picture shows what came together, not why.");
    }

    private static Reach reach(Day day) {
        return new Reach(day.date().toEpochDay(), day.min(), day.max());
    }

    private static Point point(Day day) {
        return new Point(day.date().toEpochDay(), day.mean());
    }
}

package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.chart.Mark.Point;
import painlog.chart.Mark.Reach;
import painlog.journal.Day;
import painlog.journal.Phase;

/** The course of a measure day by day, under the therapies that were under way. */
public final class TrendPicture {
    private final Logged logged;

    private TrendPicture(Logged logged) {
        this.logged = logged;
    }

    public static Picture of(Logged logged) {
        return new TrendPicture(logged).picture();
    }

    private Picture picture() {
        Axis.Values values = ValueRange.axis(logged.measure(), logged.days());
        List<Row> rows = new Phased(logged).rows(values, marks(), phase -> TrendWords.ofPhase(logged, phase));
        String title = Told.title(logged, "by day");
        return new Picture(title, Told.coverage(logged), keys(), rows, notes(), TrendWords.alternative(logged));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(course(logged.days()));
        marks.add(new Mark.Line(drifts(), Ink.ESTIMATE, Mark.Stroke.DASHED));
        return marks;
    }

    /** Daily means as line and points over the day's range; gaps stay open. */
    static List<Mark> course(List<Day> days) {
        List<List<Day>> runs = Runs.of(days);
        return List.of(
                new Mark.Ribbon(Runs.map(runs, TrendPicture::reach), Ink.RANGE),
                new Mark.Line(Runs.map(runs, TrendPicture::point), Ink.DATA, Mark.Stroke.THIN),
                new Mark.Dots(days.stream().map(TrendPicture::point).toList(), Ink.DATA, false));
    }

    private List<List<Point>> drifts() {
        List<List<Point>> lines = new ArrayList<>();
        for (Phase phase : logged.phasesWithin()) {
            List<Day> days = logged.daysOf(phase.days());
            Optional<Drift> drift = Drift.of(days);
            if (drift.isPresent()) {
                double first = days.get(0).date().toEpochDay();
                double last = days.get(days.size() - 1).date().toEpochDay();
                lines.add(List.of(
                        new Point(first, drift.get().at(first)),
                        new Point(last, drift.get().at(last))));
            }
        }
        return lines;
    }

    /** Only what there is to see. */
    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(Key.Sample.LINE_AND_DOT, Ink.DATA, "mean of the day"));
        if (logged.days().stream().anyMatch(day -> day.min() < day.max())) {
            keys.add(new Key(Key.Sample.PATCH, Ink.RANGE, "lowest to highest of the day"));
        }
        if (!drifts().isEmpty()) {
            keys.add(new Key(Key.Sample.DASHED_LINE, Ink.ESTIMATE, "trend within a phase"));
        }
        if (!logged.sessions().isEmpty()) {
            keys.add(new Key(Key.Sample.TICK, Ink.TEXT, "a session"));
        }
        return keys;
    }

    private static List<String> notes() {
        return List.of("Trends are medians of all slopes between two days (Theil–Sen). Days without an entry stay open."
                + " A picture shows what came together, not why.");
    }

    private static Reach reach(Day day) {
        return new Reach(day.date().toEpochDay(), day.min(), day.max());
    }

    private static Point point(Day day) {
        return new Point(day.date().toEpochDay(), day.mean());
    }
}

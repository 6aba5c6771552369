package painlog.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import painlog.chart.Mark.Point;
import painlog.chart.Mark.Reach;
import painlog.journal.Day;
import painlog.journal.Phase;

/** The course of a measure day by day, under the therapies that were under way. */
public final class TrendPicture {
    private final Logged logged;

    /** By the number of the phase; worked out once, since it takes longer than all drawing. */
    private final Map<Integer, Drift> drifts = new HashMap<>();

    private TrendPicture(Logged logged) {
        this.logged = logged;
        for (Phase phase : logged.phasesWithin()) {
            Drift.of(logged.daysOf(phase.days())).ifPresent(drift -> drifts.put(phase.index(), drift));
        }
    }

    private Optional<Drift> drift(Phase phase) {
        return Optional.ofNullable(drifts.get(phase.index()));
    }

    public static Picture of(Logged logged) {
        return new TrendPicture(logged).picture();
    }

    private Picture picture() {
        Axis.Values values = ValueRange.axis(logged.measure(), logged.days());
        List<Row> rows =
                new Phased(logged).rows(values, marks(), phase -> TrendWords.ofPhase(logged, phase, drift(phase)));
        String title = Told.title(logged, "by day");
        return new Picture(
                title, Told.coverage(logged), keys(), rows, notes(), TrendWords.alternative(logged, this::drift));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (!fans().isEmpty()) {
            marks.add(new Mark.Ribbon(fans(), Ink.ESTIMATE));
        }
        marks.addAll(course(logged.days()));
        marks.add(new Mark.Line(drifts(), Ink.ESTIMATE, LineKind.DASHED));
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

    private List<List<Point>> drifts() {
        return phases((days, drift) -> {
            double first = number(days.get(0));
            double last = number(days.get(days.size() - 1));
            return List.of(new Point(first, drift.at(first)), new Point(last, drift.at(last)));
        });
    }

    /** The intervals of the slopes. */
    private List<List<Reach>> fans() {
        return phases((days, drift) -> {
            double middle = (number(days.get((days.size() - 1) / 2)) + number(days.get(days.size() / 2))) / 2;
            return drift.fan(number(days.get(0)), middle, number(days.get(days.size() - 1)));
        });
    }

    /** What is drawn for each phase that has a trend. */
    private <T> List<List<T>> phases(BiFunction<List<Day>, Drift, List<T>> drawn) {
        List<List<T>> all = new ArrayList<>();
        for (Phase phase : logged.phasesWithin()) {
            List<Day> days = logged.daysOf(phase.days());
            drift(phase).map(drift -> drawn.apply(days, drift)).ifPresent(all::add);
        }
        all.removeIf(List::isEmpty);
        return all;
    }

    private static double number(Day day) {
        return day.date().toEpochDay();
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
        if (!fans().isEmpty()) {
            keys.add(new Key(Key.Sample.PATCH, Ink.ESTIMATE, "its 95 % interval"));
        }
        if (!logged.sessions().isEmpty()) {
            keys.add(new Key(Key.Sample.TICK, Ink.TEXT, "a session"));
        }
        return keys;
    }

    private List<String> notes() {
        String trends = drifts().isEmpty()
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

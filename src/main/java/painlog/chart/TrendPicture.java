package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.chart.Mark.Point;
import painlog.chart.Mark.Reach;
import painlog.journal.Day;
import painlog.journal.Phase;

/** The course of a measure day by day, under the therapies that were under way. */
public final class TrendPicture {
    private final Logged logged;
    private final ArmWords words;
    private final Axis.Values values;

    private TrendPicture(Logged logged) {
        this.logged = logged;
        this.words = Lanes.words(logged);
        this.values = ValueRange.axis(logged.measure(), logged.days());
    }

    public static Picture of(Logged logged) {
        return new TrendPicture(logged).picture();
    }

    private Picture picture() {
        List<Row> rows = new ArrayList<>();
        boolean hasPhases =
                logged.phasesWithin().stream().anyMatch(phase -> !phase.arm().isNone());
        Panel lanes = Lanes.panel(logged, words);
        boolean hasLanes = !lanes.marks().isEmpty();
        if (hasPhases) {
            rows.add(Row.ofLines(2.9, Panel.of(days(false), new Axis.Bare(0, 1), header())));
        }
        rows.add(Row.sharing(1, Panel.of(days(!hasLanes), values, marks(hasPhases))));
        if (hasLanes) {
            rows.add(Row.ofLines(1.4 * ((Axis.Names) lanes.y()).names().size(), lanes));
        }
        String title = Told.title(logged, "by day");
        return new Picture(title, Told.coverage(logged), keys(), rows, notes(), TrendWords.alternative(logged));
    }

    private Axis.Days days(boolean told) {
        return new Axis.Days(logged.span(), told);
    }

    private List<Mark> header() {
        List<Mark> marks = new ArrayList<>();
        for (Phase phase : logged.phasesWithin()) {
            double from = start(phase.days());
            double to = end(phase.days());
            marks.add(new Mark.Bar(from, to, 0, 0.16, words.ink(phase.arm())));
            marks.add(new Mark.Words(from, to, 0.8, ArmWords.wordings(phase.arm()), Ink.TEXT, Mark.Align.MIDDLE));
            marks.add(new Mark.Words(
                    from, to, 0.4, TrendWords.ofPhase(logged, phase), Ink.SMALL_TEXT, Mark.Align.MIDDLE));
        }
        return marks;
    }

    private List<Mark> marks(boolean hasPhases) {
        List<Mark> marks = new ArrayList<>();
        if (hasPhases) {
            logged.phasesWithin()
                    .forEach(phase ->
                            marks.add(new Mark.Tint(start(phase.days()), end(phase.days()), words.ink(phase.arm()))));
        }
        List<List<Day>> runs = Runs.of(logged.days());
        marks.add(new Mark.Ribbon(Runs.map(runs, TrendPicture::reach), Ink.RANGE));
        marks.add(new Mark.Line(Runs.map(runs, TrendPicture::point), Ink.DATA, Mark.Stroke.THIN));
        marks.add(new Mark.Dots(logged.days().stream().map(TrendPicture::point).toList(), Ink.DATA, false));
        marks.add(new Mark.Line(drifts(), Ink.ESTIMATE, Mark.Stroke.DASHED));
        return marks;
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
                + " A picture shows what came together, not what caused it.");
    }

    private static Reach reach(Day day) {
        return new Reach(day.date().toEpochDay(), day.min(), day.max());
    }

    private static Point point(Day day) {
        return new Point(day.date().toEpochDay(), day.mean());
    }

    private static double start(DaySpan days) {
        return days.first().toEpochDay() - 0.5;
    }

    private static double end(DaySpan days) {
        return days.last().toEpochDay() + 0.5;
    }
}

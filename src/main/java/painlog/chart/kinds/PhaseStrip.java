package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import painlog.calendar.DaySpan;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.TextAnchor;
import painlog.journal.arm.Phase;

/** The therapies around a panel of days: a strip with the names of phases above, background bands, lanes below. */
final class PhaseStrip {
    private static final double LINES = 2.9;

    /** A phase shorter than this part of the span may be too narrow for its name. */
    private static final int NARROW = 9;

    private final DailySeries series;
    private final ArmStyles labels;

    PhaseStrip(DailySeries series) {
        this.series = series;
        this.labels = TherapyLanes.words(series);
    }

    /** The rows of a chart with the panel of these marks in the middle. */
    List<PanelRow> rows(Axis.Values values, List<Mark> marks, Function<Phase, List<String>> figures) {
        boolean hasPhases =
                series.phasesWithin().stream().anyMatch(phase -> !phase.arm().isNone());
        Panel lanes = TherapyLanes.panel(series, labels);
        boolean hasLanes = !lanes.marks().isEmpty();
        List<PanelRow> rows = new ArrayList<>();
        List<Mark> all = new ArrayList<>(hasPhases ? backgroundBands() : List.of());
        all.addAll(marks);
        if (hasPhases) {
            rows.add(
                    PanelRow.ofLines(LINES + callouts(), Panel.of(days(false), new Axis.Hidden(0, 1), strip(figures))));
        }
        rows.add(PanelRow.sharing(1, Panel.of(days(!hasLanes), values, all)));
        if (hasLanes) {
            rows.add(
                    PanelRow.ofLines(1.4 * ((Axis.Categories) lanes.y()).names().size(), lanes));
        }
        return rows;
    }

    private Axis.Days days(boolean labelled) {
        return new Axis.Days(series.span(), labelled);
    }

    /** How many lines of callouts are above the strip for narrow phases: none, one, or two where several compete. */
    private int callouts() {
        long narrow = series.phasesWithin().stream().filter(this::isNarrow).count();
        return (int) Math.min(2, narrow);
    }

    private boolean isNarrow(Phase phase) {
        return phase.days().days() * NARROW < series.span().days();
    }

    /** Names over their phases come last, those of therapies before those without. */
    private List<Mark> strip(Function<Phase, List<String>> figures) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> callouts = new ArrayList<>();
        double part = LINES / (LINES + callouts());
        for (Phase phase : series.phasesWithin()) {
            double from = start(phase.days());
            double to = end(phase.days());
            marks.add(new Mark.Bar(from, to, 0, 0.16 * part, labels.color(phase.arm())));
            Mark.Label name = new Mark.Label(
                    from, to, 0.8 * part, ArmStyles.wordings(phase.arm()), ColorRole.TEXT, TextAnchor.MIDDLE);
            if (isNarrow(phase)) {
                int first = phase.arm().isNone() ? callouts.size() : 0;
                callouts.add(first, new Mark.Callout(name, heights(), 0.62 * part));
            } else {
                marks.add(name);
            }
            marks.add(new Mark.Label(
                    from, to, 0.4 * part, figures.apply(phase), ColorRole.SMALL_TEXT, TextAnchor.MIDDLE));
        }
        marks.addAll(callouts);
        return marks;
    }

    /** The middles of the lines of callouts, the lowest first. */
    private List<Double> heights() {
        double lines = LINES + callouts();
        return callouts() < 2 ? List.of(1 - 0.5 / lines) : List.of(1 - 1.5 / lines, 1 - 0.5 / lines);
    }

    private List<Mark> backgroundBands() {
        List<Mark> tints = new ArrayList<>();
        for (Phase phase : series.phasesWithin()) {
            tints.add(new Mark.BackgroundBand(start(phase.days()), end(phase.days()), labels.color(phase.arm())));
        }
        return tints;
    }

    private static double start(DaySpan days) {
        return days.first().toEpochDay() - 0.5;
    }

    private static double end(DaySpan days) {
        return days.last().toEpochDay() + 0.5;
    }
}

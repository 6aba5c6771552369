package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import painlog.calendar.DaySpan;
import painlog.journal.Phase;

/** The therapies over and under a panel of days: a strip that names the phases, tints behind, lanes below. */
final class Phased {
    private final Logged logged;
    private final ArmWords words;

    Phased(Logged logged) {
        this.logged = logged;
        this.words = Lanes.words(logged);
    }

    /** The rows of a picture whose middle is the panel made of these marks. */
    List<Row> rows(Axis.Values values, List<Mark> marks, Function<Phase, List<String>> figures) {
        boolean hasPhases =
                logged.phasesWithin().stream().anyMatch(phase -> !phase.arm().isNone());
        Panel lanes = Lanes.panel(logged, words);
        boolean hasLanes = !lanes.marks().isEmpty();
        List<Row> rows = new ArrayList<>();
        List<Mark> all = new ArrayList<>(hasPhases ? tints() : List.of());
        all.addAll(marks);
        if (hasPhases) {
            rows.add(Row.ofLines(2.9, Panel.of(days(false), new Axis.Bare(0, 1), strip(figures))));
        }
        rows.add(Row.sharing(1, Panel.of(days(!hasLanes), values, all)));
        if (hasLanes) {
            rows.add(Row.ofLines(1.4 * ((Axis.Names) lanes.y()).names().size(), lanes));
        }
        return rows;
    }

    private Axis.Days days(boolean told) {
        return new Axis.Days(logged.span(), told);
    }

    private List<Mark> strip(Function<Phase, List<String>> figures) {
        List<Mark> marks = new ArrayList<>();
        for (Phase phase : logged.phasesWithin()) {
            double from = start(phase.days());
            double to = end(phase.days());
            marks.add(new Mark.Bar(from, to, 0, 0.16, words.ink(phase.arm())));
            marks.add(new Mark.Words(from, to, 0.8, ArmWords.wordings(phase.arm()), Ink.TEXT, Align.MIDDLE));
            marks.add(new Mark.Words(from, to, 0.4, figures.apply(phase), Ink.SMALL_TEXT, Align.MIDDLE));
        }
        return marks;
    }

    private List<Mark> tints() {
        List<Mark> tints = new ArrayList<>();
        for (Phase phase : logged.phasesWithin()) {
            tints.add(new Mark.Tint(start(phase.days()), end(phase.days()), words.ink(phase.arm())));
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

package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import painlog.calendar.DaySpan;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.journal.arm.Phase;

/** One lane per therapy: when it was under way, as a bar, and its sessions, as ticks. */
final class TherapyLanes {
    private TherapyLanes() {}

    static ArmStyles words(DailySeries series) {
        return new ArmStyles(
                therapies(series),
                series.phasesWithin().stream().map(Phase::arm).toList());
    }

    static Panel panel(DailySeries series, ArmStyles labels) {
        List<String> therapies = List.copyOf(therapies(series));
        List<Mark> marks = new ArrayList<>();
        for (int lane = 0; lane < therapies.size(); lane++) {
            String therapy = therapies.get(lane);
            bars(series, therapy, lane, labels.color(therapy)).forEach(marks::add);
            List<Double> sessions = sessions(series, therapy);
            if (!sessions.isEmpty()) {
                marks.add(new Mark.Rug(sessions, lane, ColorRole.TEXT));
            }
        }
        Axis names = new Axis.Categories(therapies.stream().map(ArmStyles::name).toList());
        return Panel.of(new Axis.Days(series.span(), true), names, marks);
    }

    private static SortedSet<String> therapies(DailySeries series) {
        SortedSet<String> therapies = new TreeSet<>();
        series.phasesWithin().forEach(phase -> therapies.addAll(phase.arm().therapies()));
        series.sessions().forEach(session -> therapies.add(session.therapy()));
        return therapies;
    }

    /** Phases side by side that both have the therapy make one bar. */
    private static List<Mark> bars(DailySeries series, String therapy, int lane, ColorRole color) {
        List<Mark> bars = new ArrayList<>();
        for (DaySpan run : runs(series, therapy)) {
            double from = run.first().toEpochDay() - 0.5;
            double to = run.last().toEpochDay() + 0.5;
            bars.add(new Mark.Bar(from, to, lane - 0.3, lane + 0.3, color));
        }
        return bars;
    }

    private static List<DaySpan> runs(DailySeries series, String therapy) {
        List<DaySpan> runs = new ArrayList<>();
        for (Phase phase : series.phasesWithin()) {
            if (phase.arm().therapies().contains(therapy)) {
                int latest = runs.size() - 1;
                DaySpan days = phase.days();
                if (latest >= 0 && runs.get(latest).last().plusDays(1).equals(days.first())) {
                    runs.set(latest, DaySpan.closed(runs.get(latest).first(), days.last()));
                } else {
                    runs.add(days);
                }
            }
        }
        return runs;
    }

    private static List<Double> sessions(DailySeries series, String therapy) {
        return series.sessions().stream()
                .filter(session -> session.therapy().equals(therapy))
                .map(session -> (double) session.day().toEpochDay())
                .toList();
    }
}

package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import painlog.calendar.DaySpan;
import painlog.journal.Phase;

/** One lane per therapy: when it was under way, as a bar, and its sessions, as ticks. */
final class Lanes {
    private Lanes() {}

    static ArmWords words(Logged logged) {
        return new ArmWords(therapies(logged));
    }

    static Panel panel(Logged logged, ArmWords words) {
        List<String> therapies = List.copyOf(therapies(logged));
        List<Mark> marks = new ArrayList<>();
        for (int lane = 0; lane < therapies.size(); lane++) {
            String therapy = therapies.get(lane);
            bars(logged, therapy, lane, words.ink(therapy)).forEach(marks::add);
            List<Double> sessions = sessions(logged, therapy);
            if (!sessions.isEmpty()) {
                marks.add(new Mark.Ticks(sessions, lane, Ink.TEXT));
            }
        }
        Axis names = new Axis.Names(therapies.stream().map(ArmWords::name).toList());
        return Panel.of(new Axis.Days(logged.span(), true), names, marks);
    }

    private static SortedSet<String> therapies(Logged logged) {
        SortedSet<String> therapies = new TreeSet<>();
        logged.phasesWithin().forEach(phase -> therapies.addAll(phase.arm().therapies()));
        logged.sessions().forEach(session -> therapies.add(session.therapy()));
        return therapies;
    }

    /** Phases side by side that both have the therapy make one bar. */
    private static List<Mark> bars(Logged logged, String therapy, int lane, Ink ink) {
        List<Mark> bars = new ArrayList<>();
        for (DaySpan run : runs(logged, therapy)) {
            double from = run.first().toEpochDay() - 0.5;
            double to = run.last().toEpochDay() + 0.5;
            bars.add(new Mark.Bar(from, to, lane - 0.3, lane + 0.3, ink));
        }
        return bars;
    }

    private static List<DaySpan> runs(Logged logged, String therapy) {
        List<DaySpan> runs = new ArrayList<>();
        for (Phase phase : logged.phasesWithin()) {
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

    private static List<Double> sessions(Logged logged, String therapy) {
        return logged.sessions().stream()
                .filter(session -> session.therapy().equals(therapy))
                .map(session -> (double) session.day().toEpochDay())
                .toList();
    }
}

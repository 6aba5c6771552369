package painlog.journal.arm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.word.Arm;

/**
 * The days of a journal by arm. A day that a period covers belongs to its therapies, whether anything was
 * logged on it or not; any other day is {@code none}, but only from the first logged day on. Days before
 * that belong to no phase, so two phases need not touch.
 *
 * @param all in order of time, without overlap
 */
public record Phases(List<Phase> all) {
    public Phases {
        all = List.copyOf(all);
    }

    /**
     * The phases up to a day.
     *
     * @param firstLoggedDay from here on a day without a period counts as {@code none}
     * @param lastDay no phase goes beyond it; an open period reaches as far
     */
    public static Phases of(List<Period> periods, LocalDate firstLoggedDay, LocalDate lastDay) {
        List<Phase> phases = new ArrayList<>();
        List<LocalDate> starts = new ArrayList<>(boundaries(periods, firstLoggedDay, lastDay));
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : lastDay;
            arm(periods, firstLoggedDay, start).ifPresent(arm -> add(phases, arm, DaySpan.closed(start, end)));
        }
        return new Phases(phases);
    }

    /** The days on which the arm may change: between two of them it can't. */
    private static SortedSet<LocalDate> boundaries(List<Period> periods, LocalDate firstLoggedDay, LocalDate lastDay) {
        SortedSet<LocalDate> boundaries = new TreeSet<>();
        boundaries.add(firstLoggedDay);
        for (Period period : periods) {
            boundaries.add(period.first());
            period.last().ifPresent(last -> boundaries.add(last.plusDays(1)));
        }
        return boundaries.headSet(lastDay.plusDays(1));
    }

    private static Optional<Arm> arm(List<Period> periods, LocalDate firstLoggedDay, LocalDate day) {
        List<String> underWay = new ArrayList<>();
        for (Period period : periods) {
            if (period.covers(day)) {
                underWay.add(period.therapy());
            }
        }
        boolean counts = !underWay.isEmpty() || !day.isBefore(firstLoggedDay);
        return counts ? Optional.of(Arm.of(underWay)) : Optional.empty();
    }

    /** Adds the days, to the phase before where that goes on. */
    private static void add(List<Phase> phases, Arm arm, DaySpan days) {
        int n = phases.size();
        boolean goesOn = n > 0
                && phases.get(n - 1).arm().equals(arm)
                && phases.get(n - 1).days().last().plusDays(1).equals(days.first());
        if (goesOn) {
            DaySpan longer = DaySpan.closed(phases.get(n - 1).days().first(), days.last());
            phases.set(n - 1, new Phase(n, arm, longer));
        } else {
            phases.add(new Phase(n + 1, arm, days));
        }
    }

    /** The arms that occur: in canonical order. */
    public SortedSet<Arm> arms() {
        SortedSet<Arm> arms = new TreeSet<>();
        all.forEach(phase -> arms.add(phase.arm()));
        return arms;
    }

    /** The days of an arm, phase by phase. */
    public List<DaySpan> daysOf(Arm arm) {
        List<DaySpan> days = new ArrayList<>();
        for (Phase phase : all) {
            if (phase.arm().equals(arm)) {
                days.add(phase.days());
            }
        }
        return days;
    }
}

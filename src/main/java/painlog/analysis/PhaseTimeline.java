package painlog.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.arm.Phase;
import painlog.journal.arm.Phases;

/** The phases that are compared: how far they reach, and what of them lies within a span. */
public final class PhaseTimeline {
    private PhaseTimeline() {}

    /**
     * The phases of a journal, from its first logged day to the last day that is logged or that a period covers; an
     * open period reaches to today. So the time after the last entry is no phase of its own.
     *
     * @param logged from the first day on which anything was logged to the last
     * @param asked the days asked for; phases are cut to them, and reach to their last day where it is over
     */
    public static Phases of(List<Period> periods, Optional<DaySpan> logged, DayRange asked, LocalDate today) {
        if (logged.isEmpty()) {
            return new Phases(List.of());
        }
        LocalDate last = extent(periods, logged.get(), asked, today).last();
        Phases phases = Phases.of(periods, logged.get().first(), last);
        return asked.equals(DayRange.ALWAYS) ? phases : within(phases, asked);
    }

    /**
     * The days that every result counts: from the first logged day to the last that is logged, that a period covers or
     * that was asked for and is over.
     */
    public static DaySpan extent(List<Period> periods, DaySpan logged, DayRange asked, LocalDate today) {
        LocalDate last = last(periods, logged, today);
        LocalDate end = asked.last().filter(day -> day.isBefore(today)).orElse(last);
        return DaySpan.closed(logged.first(), end.isAfter(last) ? end : last);
    }

    private static LocalDate last(List<Period> periods, DaySpan logged, LocalDate today) {
        LocalDate last = logged.last();
        for (Period period : periods) {
            LocalDate end = period.last().filter(day -> day.isBefore(today)).orElse(today);
            boolean begun = !period.first().isAfter(today);
            last = begun && end.isAfter(last) ? end : last;
        }
        return last;
    }

    private static Phases within(Phases phases, DayRange span) {
        List<Phase> cut = new ArrayList<>();
        for (Phase phase : phases.all()) {
            span.cut(phase.days()).ifPresent(days -> cut.add(new Phase(cut.size() + 1, phase.arm(), days)));
        }
        return new Phases(cut);
    }
}

package painlog.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import painlog.analysis.PhaseTimeline;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.PeriodPlan;
import painlog.analysis.summary.SummaryRequest;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;
import painlog.journal.Period;

/** The defaults of a summary: which days, and grouped by what. */
record SummaryDefaults(LocalDate today, DayOfWeek weekStart, PeriodPlan plan) {
    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * The request with its defaults filled in.
     *
     * @param span the days asked for; where it has no first day, it begins with the journal
     */
    SummaryRequest request(DayRange span, Optional<Grouping> by) {
        if (span.equals(DayRange.ALWAYS)) {
            Grouping grouping = by.orElse(Grouping.DAY);
            boolean week = grouping == Grouping.DAY;
            DaySpan days = week ? DaySpan.lastDays(DAYS_OF_A_WEEK, today) : extent();
            return new SummaryRequest(grouping, days, today, weekStart, week);
        }
        DaySpan days = span.closedBy(known(span.last().orElse(today)));
        return new SummaryRequest(by.orElseGet(() -> usual(days)), days, today, weekStart, false);
    }

    /** All of the journal, as far as a comparison of its therapies reaches. */
    private DaySpan extent() {
        return plan.logged()
                .map(logged -> PhaseTimeline.extent(plan.periods(), logged, DayRange.ALWAYS, today))
                .orElseGet(() -> known(today));
    }

    /** All of the journal up to a day; a period may begin before anything is logged. */
    private DaySpan known(LocalDate last) {
        LocalDate first = plan.firstLoggedDay().orElse(last);
        for (Period period : plan.periods()) {
            first = period.first().isBefore(first) ? period.first() : first;
        }
        return DaySpan.closed(first.isAfter(last) ? last : first, last);
    }

    /** A week by day, a month by week, a year by month; other spans so that a handful of rows comes out. */
    private Grouping usual(DaySpan span) {
        Optional<SpanUnit> whole = SpanUnit.of(span, weekStart);
        if (whole.isEmpty()) {
            return Grouping.fitting(span);
        }
        return switch (whole.get()) {
            case DAY, WEEK -> Grouping.DAY;
            case MONTH -> Grouping.WEEK;
            case YEAR -> Grouping.MONTH;
        };
    }
}

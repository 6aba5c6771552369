package painlog.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.analysis.Grouping;
import painlog.analysis.Plan;
import painlog.analysis.SummaryQuestion;
import painlog.calendar.DaySpan;
import painlog.calendar.Grain;
import painlog.journal.Period;

/** Fills in what a summary was not told: which days, and by what. */
record SummarySpan(LocalDate today, DayOfWeek weekStart, Plan plan) {

    /**
     * The question in full.
     *
     * @param span the days asked for; those before the journal began are left out where it has no first day
     */
    SummaryQuestion question(Optional<DaySpan> span, @Nullable Grouping by) {
        if (span.isEmpty()) {
            return by == null || by == Grouping.DAY
                    ? new SummaryQuestion(Grouping.DAY, DaySpan.lastDays(7, today), today, weekStart, true)
                    : new SummaryQuestion(by, whole(today), today, weekStart, false);
        }
        DaySpan days = span.get().first().equals(EARLIEST) ? whole(span.get().last()) : span.get();
        return new SummaryQuestion(by == null ? usual(days) : by, days, today, weekStart, false);
    }

    /** The first day there is, which {@code --to} without {@code --from} begins with. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** All of the journal up to a day; a period may begin before anything is logged. */
    private DaySpan whole(LocalDate last) {
        LocalDate first = plan.firstLoggedDay().orElse(last);
        for (Period period : plan.periods()) {
            first = period.first().isBefore(first) ? period.first() : first;
        }
        return DaySpan.closed(first.isAfter(last) ? last : first, last);
    }

    /** A week by day, a month by week, a year by month; other spans so that a handful of rows comes out. */
    private Grouping usual(DaySpan span) {
        Optional<Grain> whole = Grain.of(span, weekStart);
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

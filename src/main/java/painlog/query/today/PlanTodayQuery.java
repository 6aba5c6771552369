package painlog.query.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanToday;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.calendar.Week;
import painlog.journal.Filter;
import painlog.journal.Plan;
import painlog.journal.Stored;
import painlog.query.QueryContext;
import painlog.store.JournalFile;

/** Asks for the plan that matters today. A journal without plans pays one statement for it. */
public final class PlanTodayQuery {
    /** So long after its last day a plan is still told about. */
    private static final int DAYS_AFTER = 7;

    private PlanTodayQuery() {}

    /** The plan under way or ahead, or the one that ended as planned within the last week. */
    public static Optional<PlanToday> run(JournalFile journal, QueryContext context) {
        LocalDate today = context.today(journal);
        List<Stored<Plan>> plans = journal.plans().all();
        for (int i = plans.size() - 1; i >= 0; i--) {
            Plan plan = plans.get(i).value();
            boolean isOver =
                    plan.end().isPresent() || plan.last().plusDays(DAYS_AFTER).isBefore(today);
            if (!isOver) {
                return Optional.of(new PlanToday(
                        plans.get(i).id(),
                        PlanProgressQuery.progress(plan, journal, context),
                        week(plan, journal, context)));
            }
        }
        return Optional.empty();
    }

    private static PlanToday.WeekDays week(Plan plan, JournalFile journal, QueryContext context) {
        LocalDate today = context.today(journal);
        DaySpan days = DaySpan.closed(plan.start(), plan.last());
        Optional<DaySpan> week =
                DayRange.of(days).cut(Week.of(today, context.weekStart()).span());
        Optional<DaySpan> past = week.flatMap(span -> DayRange.upTo(today).cut(span));
        int logged = past.map(span ->
                        journal.dayTotals().entries(Filter.ALL.within(span)).size())
                .orElse(0);
        int pastDays = past.map(DaySpan::days).orElse(0);
        return new PlanToday.WeekDays(pastDays, logged, week.map(DaySpan::days).orElse(0) - pastDays);
    }
}

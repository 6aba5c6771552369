package painlog.query.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import painlog.analysis.plan.PlanCourse;
import painlog.error.BadInput;
import painlog.journal.Filter;
import painlog.journal.Plan;
import painlog.journal.Stored;
import painlog.journal.total.EntryCount;
import painlog.query.FilterBuilder;
import painlog.query.FilterOptions;
import painlog.query.QueryContext;
import painlog.store.JournalFile;
import painlog.store.read.OrderAndLimit;

/**
 * Asks for a plan day by day.
 *
 * @param filter whose span says which plan is meant: the latest one that has days in it
 */
public record PlanCourseQuery(FilterOptions filter) {
    /**
     * Throws {@link BadInput} where more than a span is asked for: a day counts as logged whatever its entry is about.
     */
    public PlanCourseQuery {
        FilterOptions spanAlone = FilterOptions.ALL.within(filter.span());
        boolean isSpanAlone = filter.sites().isMain() || filter.sites().equals(spanAlone.sites());
        FilterOptions other = new FilterOptions(
                filter.span(),
                filter.measure(),
                spanAlone.sites(),
                filter.tags(),
                filter.treatments(),
                filter.text(),
                filter.values());
        if (!isSpanAlone || !other.equals(spanAlone)) {
            throw new BadInput(
                    "chart plan shows every day with an entry, whatever the entry is about; of the filters it"
                            + " takes only those of days, such as --from and --to");
        }
    }

    /** The latest plan of the span; empty where there is none. */
    public Optional<PlanCourse> run(JournalFile journal, QueryContext context) {
        Filter days =
                new FilterBuilder(filter, journal.vocabulary(), context.today(journal), context.weekStart()).filter();
        List<Stored<Plan>> plans = journal.plans().all(onlySpan(days), OrderAndLimit.ALL);
        return plans.isEmpty() ? Optional.empty() : Optional.of(course(plans.get(plans.size() - 1), journal, context));
    }

    private static Filter onlySpan(Filter filter) {
        Filter all = Filter.ALL;
        return new Filter(filter.span(), all.sites(), all.tags(), all.care(), all.text(), all.bounds());
    }

    private static PlanCourse course(Stored<Plan> plan, JournalFile journal, QueryContext context) {
        SortedSet<LocalDate> logged = new TreeSet<>();
        for (EntryCount count :
                journal.dayTotals().entries(Filter.ALL.within(plan.value().days()))) {
            boolean isAhead = count.day().isAfter(context.today(journal));
            if (!isAhead && !count.day().isAfter(plan.value().last())) {
                logged.add(count.day());
            }
        }
        return new PlanCourse(plan.id(), PlanProgressQuery.progress(plan.value(), journal, context), logged);
    }
}

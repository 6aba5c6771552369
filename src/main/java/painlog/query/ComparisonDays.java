package painlog.query;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.analysis.comparison.ComparisonScope;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanResult;
import painlog.analysis.plan.PlanResultAnalysis;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Filter;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.Redaction;
import painlog.journal.Stored;
import painlog.journal.total.EntryCount;

/**
 * The days that are compared. Where a plan of the compared arms has begun, they are its days alone, until as much time
 * has gone by after it as it took: the days of a drawn order answer what the days before it could not.
 *
 * @param plan the latest one among these days
 * @param washoutDays so many first days of each later phase the plan leaves out, where its days alone are compared
 */
record ComparisonDays(JournalSelection selection, Optional<PlanResult> plan, int washoutDays) {
    /** For all days of the journal, whatever was planned. */
    static final String NO_PLAN = "none";

    private static final String LATEST = "last";

    /**
     * The days.
     *
     * @param wanted the id of a plan, {@code last}, or {@code none}; empty where nothing is said
     * @throws BadInput when that plan has not begun
     */
    static ComparisonDays of(JournalSelection selection, ComparisonScope scope, Optional<String> wanted) {
        if (scope.areSpans()) {
            return without(selection);
        }
        List<Stored<Plan>> all = selection.journal().plans().all();
        if (wanted.isPresent() && !wanted.get().equals(NO_PLAN)) {
            return alone(selection, named(wanted.get(), all, selection.today()), all);
        }
        Optional<Stored<Plan>> latest = all.stream()
                .filter(plan -> concerns(plan.value(), selection, scope))
                .reduce((earlier, later) -> later);
        if (latest.isEmpty()) {
            return without(selection);
        }
        boolean isRecent = selection.filter().span().equals(DayRange.ALWAYS)
                && isRecent(latest.get().value(), selection.today());
        boolean isAlone =
                wanted.isEmpty() && (isRecent || isExactly(latest.get().value(), all, selection));
        return isAlone
                ? alone(selection, latest.get(), all)
                : new ComparisonDays(selection, Optional.of(result(latest.get(), all, selection)), 0);
    }

    private static ComparisonDays without(JournalSelection selection) {
        return new ComparisonDays(selection, Optional.empty(), 0);
    }

    private static Stored<Plan> named(String wanted, List<Stored<Plan>> all, LocalDate today) {
        Stored<Plan> plan = wanted.equals(LATEST)
                ? all.stream().reduce((earlier, later) -> later).orElseThrow(ComparisonDays::noPlan)
                : stored(RecordId.parse(wanted), all);
        if (plan.value().start().isAfter(today)) {
            throw new BadInput("plan " + plan.id() + " begins on "
                    + plan.value().start() + "; there is nothing to compare before");
        }
        return plan;
    }

    private static Stored<Plan> stored(RecordId id, List<Stored<Plan>> all) {
        return all.stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("there is no plan " + id + "; painlog plan list lists them"));
    }

    private static NoSuchRecord noPlan() {
        return new NoSuchRecord("there is no plan; painlog plan massage none shows what one would cost");
    }

    /** Whether it has begun, some of its days are asked for and its arms are compared. */
    private static boolean concerns(Plan plan, JournalSelection selection, ComparisonScope scope) {
        return !plan.start().isAfter(selection.today())
                && selection.filter().span().cut(plan.days()).isPresent()
                && scope.pair()
                        .map(pair -> PlanResult.has(plan, pair.arm()) && PlanResult.has(plan, pair.against()))
                        .orElse(true);
    }

    private static boolean isRecent(Plan plan, LocalDate today) {
        int took = DaySpan.closed(plan.start(), plan.last()).days();
        return !today.isAfter(plan.last().plusDays(took));
    }

    /** Whether the days asked for are the plan's, neither more nor fewer. */
    private static boolean isExactly(Plan plan, List<Stored<Plan>> all, JournalSelection selection) {
        DayRange asked = selection.filter().span();
        LocalDate last = plan.last().isAfter(selection.today()) ? selection.today() : plan.last();
        return asked.first().equals(Optional.of(first(plan, all)))
                && asked.last()
                        .map(day -> !day.isBefore(last) && !day.isAfter(plan.last()))
                        .orElse(false);
    }

    private static ComparisonDays alone(JournalSelection selection, Stored<Plan> plan, List<Stored<Plan>> all) {
        DaySpan days = DaySpan.closed(first(plan.value(), all), plan.value().last());
        JournalSelection ofPlan =
                selection.filter().span().cut(days).map(selection::within).orElse(selection);
        PlanResult result = result(plan, all, ofPlan).alone();
        return new ComparisonDays(
                ofPlan, Optional.of(result), plan.value().shape().washoutDays());
    }

    /** Of a plan that goes on with another one, the first day of that one. */
    private static LocalDate first(Plan plan, List<Stored<Plan>> all) {
        return PlanResultAnalysis.prolonged(plan, all)
                .map(earlier -> first(earlier.value(), all))
                .orElse(plan.start());
    }

    private static PlanResult result(Stored<Plan> plan, List<Stored<Plan>> all, JournalSelection selection) {
        return PlanResultAnalysis.of(plan, progress(plan.value(), selection), all, selection.days());
    }

    private static PlanProgress progress(Plan plan, JournalSelection selection) {
        Set<LocalDate> logged = new HashSet<>();
        for (EntryCount count : selection
                .journal()
                .dayTotals()
                .entries(selection.within(plan.days()).filter())) {
            logged.add(count.day());
        }
        return PlanProgress.of(plan, selection.today(), selection.ofAllTime().phases(), logged)
                .with(selection.journal().sessionTotals().byTherapy(Filter.ALL.within(plan.days())));
    }

    /** The same over a part of these days. */
    ComparisonDays within(DaySpan part) {
        return new ComparisonDays(selection.within(part), plan, washoutDays);
    }

    /** The same without what is left out of a report. */
    ComparisonDays redacted(Redaction redaction) {
        return new ComparisonDays(selection, plan.map(result -> result.saying(redaction::note)), washoutDays);
    }
}

package painlog.query.today;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.analysis.PhaseTimeline;
import painlog.analysis.plan.PlanProgress;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.error.NoSuchRecord;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.Stored;
import painlog.journal.arm.Phases;
import painlog.journal.total.EntryCount;
import painlog.query.QueryContext;
import painlog.store.JournalFile;

/**
 * Asks how a plan goes.
 *
 * @param id of which plan; empty for the latest one
 */
public record PlanProgressQuery(Optional<RecordId> id) {
    /** Of that plan. */
    public static PlanProgressQuery of(RecordId id) {
        return new PlanProgressQuery(Optional.of(id));
    }

    /**
     * Of the plan with that id as typed.
     *
     * @param id {@code null} for the latest one
     * @throws painlog.error.BadInput when it is no id
     */
    public static PlanProgressQuery named(@Nullable String id) {
        return new PlanProgressQuery(Optional.ofNullable(id).map(RecordId::parse));
    }

    /** A plan with its id and its progress. */
    public record Found(RecordId id, PlanProgress progress) {}

    /**
     * The plan.
     *
     * @throws NoSuchRecord when there is none
     */
    public Found run(JournalFile journal, QueryContext context) {
        Stored<Plan> plan = find(journal.plans().all())
                .orElseThrow(() ->
                        new NoSuchRecord(id.map(one -> "there is no plan " + one + "; painlog plan list lists them")
                                .orElse("there is no plan yet; painlog plan massage none shows what one would cost")));
        PlanProgress progress = progress(plan.value(), journal, context);
        return new Found(
                plan.id(),
                progress.with(journal.sessionTotals()
                        .byTherapy(Filter.ALL.within(plan.value().days()))));
    }

    private Optional<Stored<Plan>> find(List<Stored<Plan>> plans) {
        return id.isPresent()
                ? plans.stream().filter(plan -> plan.id().equals(id.get())).findFirst()
                : plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    static PlanProgress progress(Plan plan, JournalFile journal, QueryContext context) {
        LocalDate today = context.today(journal);
        List<Period> periods =
                journal.periods().all().stream().map(Stored::value).toList();
        Phases phases = PhaseTimeline.of(periods, journal.dayTotals().span(), DayRange.ALWAYS, today);
        Set<LocalDate> logged = new HashSet<>();
        Filter days = Filter.ALL.within(DaySpan.closed(plan.start(), plan.days().last()));
        for (EntryCount count : journal.dayTotals().entries(days)) {
            logged.add(count.day());
        }
        return PlanProgress.of(plan, today, phases, logged);
    }
}

package painlog.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import painlog.analysis.plan.PlanToday;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.word.Arm;
import painlog.query.today.PlanTodayQuery;
import painlog.report.plan.PlanSentences;
import painlog.store.JournalFile;

/** What a plan under way has to say to someone who records; empty where it has nothing to say. */
public final class PlanHint {
    private final Optional<PlanToday> plan;

    private PlanHint(Optional<PlanToday> plan) {
        this.plan = plan;
    }

    public static PlanHint of(JournalFile journal, CommandContext context) {
        return new PlanHint(PlanTodayQuery.run(journal, context.queryContext())
                .filter(found -> found.progress().plan().isOpen(found.progress().today())));
    }

    /** Which block it is today. */
    public String today() {
        return plan.filter(found -> found.progress().current().isPresent())
                .map(PlanSentences::today)
                .orElse("");
    }

    /** After a session of one of the plan's therapies on a day for which it is not planned; of others nothing is said. */
    public String session(String therapy, LocalDate day) {
        return plan.filter(
                        found -> found.progress().plan().shape().arms().stream().anyMatch(arm -> holds(arm, therapy)))
                .flatMap(found -> found.progress()
                        .plan()
                        .blockOn(day)
                        .filter(block -> !holds(block.arm(), therapy) && !isLived(found, therapy, day))
                        .map(block ->
                                "plan " + found.id() + " has " + block.arm().label() + " on " + day
                                        + "; to count the day as lived: painlog period add " + therapy + " " + day
                                        + ".." + day))
                .orElse("");
    }

    private static boolean holds(Arm arm, String therapy) {
        return arm.therapies().contains(therapy);
    }

    private static boolean isLived(PlanToday plan, String therapy, LocalDate day) {
        return plan.progress().deviations().stream()
                .anyMatch(one -> one.days().contains(day) && holds(one.lived(), therapy));
    }

    /** After a change to a period that shares days with the plan. */
    public String period(Period period) {
        return plan.filter(found -> shares(found.progress().plan(), period))
                .map(found -> PlanSentences.today(found)
                        + ". Days lived otherwise than drawn count as lived: painlog plan show lists them")
                .orElse("");
    }

    private static boolean shares(Plan plan, Period period) {
        LocalDate last = period.last().orElse(LocalDate.MAX);
        return !period.first().isAfter(plan.last()) && !last.isBefore(plan.start());
    }
}

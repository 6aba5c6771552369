package painlog.report.due;

import java.util.Optional;
import painlog.analysis.plan.PlanProgress.Standing;
import painlog.analysis.plan.PlanToday;
import painlog.report.plan.PlanSentences;
import painlog.text.Plural;

/** The plan that matters today, among what is open: as a line, and in a word or two. */
final class DuePlan {
    private DuePlan() {}

    /** Which block it is, when it ends and what is left of the week; none where an item says that the plan is over. */
    static Optional<String> line(PlanToday plan) {
        boolean isRunning = plan.progress().standing() == Standing.RUNNING;
        String line = PlanSentences.today(plan) + (isRunning ? "; this week " + PlanSentences.week(plan) : "");
        return plan.isOverSinceYesterday() ? Optional.empty() : Optional.of(line);
    }

    /** Only while it runs: {@code block 2 of 4 none, 3 days left}. */
    static Optional<String> word(PlanToday plan) {
        return plan.progress().current().map(now -> {
            int left = plan.daysLeft(now);
            String days = left == 0 ? "last day" : Plural.count(left, "day") + " left";
            return "block " + now.block().number() + " of "
                    + plan.progress().blocks().size() + " " + PlanSentences.arm(now.block()) + ", " + days;
        });
    }
}

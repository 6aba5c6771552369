package painlog.report.plan;

import java.time.LocalDate;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.calendar.DaySpan;
import painlog.journal.Plan;
import painlog.journal.plan.PlanBlock;
import painlog.text.Plural;

/** Where a plan stands, in a sentence; the same wherever it is told. */
public final class PlanSentences {
    private PlanSentences() {}

    public static String standing(PlanProgress progress) {
        Plan plan = progress.plan();
        return switch (progress.standing()) {
            case AHEAD ->
                "It begins on " + text(plan.start()) + ", in "
                        + Plural.count(days(progress.today(), plan.start()), "day") + ".";
            case RUNNING ->
                progress.current().map(block -> block(progress, block)).orElse("");
            case DONE -> "It ended on " + text(plan.days().last()) + "; painlog compare tells what came of it.";
            case GIVEN_UP ->
                "It was given up on " + text(plan.last()) + (plan.note().isEmpty() ? "" : ": " + plan.note()) + ".";
        };
    }

    /** {@code Block 3 of 6: massage, day 4 of 14, until Sun 2027-01-03; then none.} */
    private static String block(PlanProgress progress, BlockProgress now) {
        PlanBlock block = now.block();
        int blocks = progress.blocks().size();
        String next = block.number() < blocks
                ? "; then "
                        + progress.blocks().get(block.number()).block().arm().label()
                : ", the last one";
        return "Block " + block.number() + " of " + blocks + ": " + block.arm().label() + ", day " + now.past() + " of "
                + block.days().days() + ", until " + text(block.days().last()) + next + ".";
    }

    private static String text(LocalDate day) {
        return DaySpan.closed(day, day).text();
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }
}

package painlog.report.plan;

import java.time.LocalDate;
import java.util.Locale;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanToday;
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

    /** The same for a line of its own, with the plan's name: {@code Plan x1, block 3 of 6: massage, day 4 of 14 …}. */
    public static String today(PlanToday plan) {
        PlanProgress progress = plan.progress();
        String name = "Plan " + plan.id();
        Plan drawn = progress.plan();
        return switch (progress.standing()) {
            case AHEAD ->
                name + " begins on " + text(drawn.start()) + ", in "
                        + Plural.count(days(progress.today(), drawn.start()), "day") + ", with "
                        + drawn.blocks().get(0).arm().label();
            case RUNNING -> progress.current().map(now -> block(plan, now)).orElse(name);
            case DONE -> name + " ended on " + text(drawn.last()) + "; painlog compare tells what came of it";
            case GIVEN_UP -> name + " was given up on " + text(drawn.last());
        };
    }

    private static String block(PlanToday plan, BlockProgress now) {
        PlanBlock block = now.block();
        boolean isWashout = now.past() <= block.washoutDays();
        String next = plan.after(now)
                .map(after -> "then " + after.block().arm().label())
                .orElse("the last one");
        return "Plan " + plan.id() + ", " + lower(name(plan, block)) + ": "
                + block.arm().label() + ", day " + now.past()
                + " of " + block.days().days()
                + (isWashout ? " (the first " + block.washoutDays() + " do not count)" : "") + ", until "
                + text(block.days().last()) + "; " + next;
    }

    /** {@code 3 of 4 days logged, 3 days left}: of this week and the plan. */
    public static String week(PlanToday plan) {
        PlanToday.WeekDays week = plan.week();
        return week.logged() + " of " + Plural.count(week.past(), "day") + " logged"
                + (week.left() == 0 ? "" : ", " + Plural.count(week.left(), "day") + " left");
    }

    /** For the first day of a block. */
    public static String begun(PlanToday plan, BlockProgress now) {
        return name(plan, now.block()) + " begins today: " + now.block().arm().label();
    }

    /** For the last day of a block. */
    public static String ending(PlanToday plan, BlockProgress now) {
        String next = plan.after(now)
                .map(after -> "; tomorrow " + after.block().arm().label() + " begins")
                .orElse(", and the plan with it");
        return name(plan, now.block()) + ", " + now.block().arm().label() + ", ends today" + next;
    }

    /** The arm of a block where nothing around says what {@code none} is: {@code massage}, {@code no therapy}. */
    public static String arm(PlanBlock block) {
        return block.arm().isNone() ? "no therapy" : block.arm().label();
    }

    private static String name(PlanToday plan, PlanBlock block) {
        return "Block " + block.number() + " of " + plan.progress().blocks().size();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
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

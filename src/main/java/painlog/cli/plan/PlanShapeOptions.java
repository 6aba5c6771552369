package painlog.cli.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DurationParser;
import painlog.calendar.UpcomingDayParser;
import painlog.error.BadInput;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Vocabulary;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a plan is made of, as typed. */
final class PlanShapeOptions {
    private static final String EXAMPLE = "such as: painlog plan massage none";

    @Parameters(
            arity = "0..*",
            paramLabel = "ARM",
            description = "What takes turns: massage, pt, massage+pt, none; two to six.")
    List<String> arms = new ArrayList<>();

    @Option(names = "--block", paramLabel = "2w", description = "How long a block lasts, in whole weeks; default 2w.")
    String block = "2w";

    @Option(names = "--cycles", paramLabel = "N", description = "How often every arm has its turn; default 3.")
    String cycles = "3";

    @Option(
            names = "--washout",
            paramLabel = "7d",
            description = "Leave out so many first days of every block but the first.")
    @Nullable
    String washout;

    @Option(names = "--start", paramLabel = "DATE", description = "First day, as 2026-12-07; default next Monday.")
    @Nullable
    String start;

    PlanShape shape(Vocabulary known) {
        if (arms.isEmpty()) {
            throw new BadInput("a plan needs arms that take turns, " + EXAMPLE);
        }
        List<Arm> read = new ArrayList<>();
        for (String arm : arms) {
            read.add(Arm.parse(arm, known));
        }
        int blockDays = DurationParser.days(block);
        int count = NumberParser.whole(cycles, "--cycles", "a whole number from 1 to 12, such as 3");
        int washoutDays = washout == null ? 0 : DurationParser.days(washout);
        return new PlanShape(read, blockDays, count, washoutDays);
    }

    /** A plan starts tomorrow at the earliest: an order is a draw only when it was there before its first day. */
    LocalDate start(LocalDate today) {
        if (start == null) {
            return today.plusDays(8L - today.getDayOfWeek().getValue());
        }
        LocalDate first = UpcomingDayParser.parse(start, today);
        if (first.isAfter(today.plusYears(1))) {
            throw new BadInput(
                    "--start " + start + " is more than a year ahead; a plan is drawn shortly before it begins");
        }
        return first;
    }
}

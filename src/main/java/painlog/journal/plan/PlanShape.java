package painlog.journal.plan;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import painlog.error.BadInput;
import painlog.journal.word.Arm;

/**
 * What takes turns in a plan, and for how long: in each cycle every arm has one block.
 *
 * @param arms two to six, in their order whatever was typed first
 * @param blockDays whole weeks, 7 to 84
 * @param cycles 1 to 12
 * @param washoutDays so many days at the beginning of every block but the first do not count; five of a block must be
 *     left
 */
public record PlanShape(List<Arm> arms, int blockDays, int cycles, int washoutDays) {
    private static final int MOST_ARMS = 6;
    private static final int MOST_CYCLES = 12;
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 12;
    /** So many days of a block must count. */
    public static final int LEAST_COUNTED = 5;

    public PlanShape {
        TreeSet<Arm> sorted = new TreeSet<>(arms);
        if (sorted.size() < arms.size()) {
            throw new BadInput(
                    "an arm is named twice; a plan needs different ones, such as: painlog plan massage none");
        }
        arms = List.copyOf(sorted);
        if (arms.size() < 2 || arms.size() > MOST_ARMS) {
            throw new BadInput("a plan needs two to six arms that take turns, such as: painlog plan massage none");
        }
        if (blockDays % WEEK != 0 || blockDays < WEEK || blockDays > WEEK * MOST_WEEKS) {
            throw new BadInput("a block takes whole weeks, so that each holds the same weekdays; write 1w to 12w, not "
                    + blockDays + "d");
        }
        if (cycles < 1 || cycles > MOST_CYCLES) {
            throw new BadInput("a plan takes 1 to 12 cycles, not " + cycles);
        }
        if (washoutDays < 0 || washoutDays > blockDays - LEAST_COUNTED) {
            throw new BadInput("a washout of " + washoutDays + " days leaves fewer than " + LEAST_COUNTED
                    + " of a block's " + blockDays + " days to be compared; choose longer blocks or a shorter washout");
        }
    }

    /** From the first day to the last. */
    public int days() {
        return cycles * arms.size() * blockDays;
    }

    /** As printed: {@code none, massage: 3 cycles of blocks of 2 weeks}. */
    public String text() {
        String names = arms.stream().map(Arm::label).collect(Collectors.joining(", "));
        int weeks = blockDays / WEEK;
        String washout = washoutDays == 0 ? "" : ", the first " + washoutDays + " days of a block left out";
        return names + ": " + cycles + (cycles == 1 ? " cycle" : " cycles") + " of blocks of " + weeks
                + (weeks == 1 ? " week" : " weeks") + washout;
    }
}

package painlog.analysis.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.plan.PlanBlock;
import painlog.journal.word.Arm;

/**
 * A drawn plan and what came of it, for a comparison of its arms.
 *
 * @param seedAgrees whether the order is the one that its seed gives
 * @param prolongs the plan of the same arms that this one goes on with: its result may have been looked at before
 * @param isAlone whether its days alone are compared, not others besides
 * @param blocks the logged days of each block as drawn, days left out at its beginning not counted
 * @param contrasts every pair of arms, the later one against the earlier one
 */
public record PlanResult(
        RecordId id,
        PlanProgress progress,
        boolean seedAgrees,
        Optional<RecordId> prolongs,
        boolean isAlone,
        List<BlockMean> blocks,
        List<PlanContrast> contrasts) {
    /** A plan was followed where so many of its days were lived as drawn. */
    public static final double FOLLOWED = 0.8;

    /**
     * The days of a block.
     *
     * @param logged so many have an entry
     * @param sd how far they lie apart; empty below two
     */
    public record BlockMean(PlanBlock block, int logged, OptionalDouble mean, OptionalDouble sd) {}

    public PlanResult {
        blocks = List.copyOf(blocks);
        contrasts = List.copyOf(contrasts);
    }

    public Plan plan() {
        return progress.plan();
    }

    /**
     * Whether it may be looked at more than once before it ends: while it runs, where it was given up, and where it goes
     * on with another one. Only an interval that holds however often one looks may then be shown.
     */
    public boolean isSoFar() {
        return !progress.today().isAfter(plan().last()) || isStoppedEarly() || prolongs.isPresent();
    }

    /** Whether it was given up before its last day. */
    public boolean isStoppedEarly() {
        return plan().last().isBefore(plan().days().last());
    }

    /** Whether the order is a draw: from its seed, and there before the first day. */
    public boolean isDrawn() {
        return seedAgrees && plan().isDrawnBefore();
    }

    /** Whether an arm is one of a plan's, or one of its therapies by itself. */
    public static boolean has(Plan plan, Arm arm) {
        return plan.shape().arms().stream()
                .anyMatch(own -> own.equals(arm)
                        || own.therapies().stream()
                                .anyMatch(
                                        therapy -> arm.equals(Arm.with(therapy)) || arm.equals(Arm.without(therapy))));
    }

    /**
     * Whether the difference of two arms may be looked at more than once before its end. Among other days than its own
     * that holds only while it runs.
     */
    public boolean isSoFar(Arm arm, Arm against) {
        boolean isOpen = isAlone ? isSoFar() : plan().isRunning(progress.today());
        return isOpen && has(plan(), arm) && has(plan(), against);
    }

    /** The same where nothing but its days is compared. */
    public PlanResult alone() {
        return new PlanResult(id, progress, seedAgrees, prolongs, true, blocks, contrasts);
    }

    /** The same with why it was given up in other words. */
    public PlanResult saying(UnaryOperator<String> words) {
        PlanProgress other = new PlanProgress(
                plan().endedBecause(words),
                progress.today(),
                progress.blocks(),
                progress.deviations(),
                progress.sessions());
        return new PlanResult(id, other, seedAgrees, prolongs, isAlone, blocks, contrasts);
    }

    /** Days of it up to today. */
    public int past() {
        return progress.blocks().stream().mapToInt(BlockProgress::past).sum();
    }

    /** Of these, days under the arm that was drawn. */
    public int lived() {
        return progress.blocks().stream().mapToInt(BlockProgress::lived).sum();
    }

    /** Of these, days with an entry. */
    public int logged() {
        return progress.blocks().stream().mapToInt(BlockProgress::logged).sum();
    }

    /** Whether the blocks of two arms were lived as drawn on most of their days. */
    public boolean isFollowed(Arm arm, Arm against) {
        int past = 0;
        int lived = 0;
        for (BlockProgress block : progress.blocks()) {
            Arm drawn = block.block().arm();
            boolean counts = drawn.equals(arm) || drawn.equals(against);
            past += counts ? block.past() : 0;
            lived += counts ? block.lived() : 0;
        }
        return past > 0 && lived >= FOLLOWED * past;
    }

    /** Whether the order of two arms came about by the draw alone. */
    public boolean isRandomised(Arm arm, Arm against) {
        List<Arm> arms = plan().shape().arms();
        boolean isOwn = arms.contains(arm) && arms.contains(against);
        return isAlone && isOwn && isDrawn() && !isSoFar() && isFollowed(arm, against);
    }
}

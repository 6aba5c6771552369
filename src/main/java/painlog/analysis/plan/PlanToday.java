package painlog.analysis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanProgress.Standing;
import painlog.journal.RecordId;

/**
 * The plan that matters today: under way, ahead, or over for a few days.
 *
 * @param week its days of this week
 */
public record PlanToday(RecordId id, PlanProgress progress, WeekDays week) {

    /**
     * The days of a week that lie in a plan.
     *
     * @param past up to today
     * @param logged of these, days with an entry
     * @param left after today
     */
    public record WeekDays(int past, int logged, int left) {}

    /** The last block, where today is the day after it. */
    public boolean isOverSinceYesterday() {
        return progress.standing() == Standing.DONE
                && progress.plan().last().plusDays(1).equals(progress.today());
    }

    /** Today's block, where today is its first day. */
    public Optional<BlockProgress> begun() {
        return progress.current().filter(now -> now.block().days().first().equals(progress.today()));
    }

    /** Today's block, where today is its last day. */
    public Optional<BlockProgress> ending() {
        return progress.current().filter(now -> now.block().days().last().equals(progress.today()));
    }

    /** The block after that one; empty after the last one. */
    public Optional<BlockProgress> after(BlockProgress one) {
        List<BlockProgress> all = progress.blocks();
        int next = one.block().number();
        return next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** Days of today's block that are left after today. */
    public int daysLeft(BlockProgress now) {
        LocalDate last = now.block().days().last();
        return Math.toIntExact(last.toEpochDay() - progress.today().toEpochDay());
    }
}

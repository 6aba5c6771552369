package painlog.analysis.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.PointEstimate;
import painlog.journal.arm.Arm;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.effect.Mcid;
import painlog.stats.grade.Grade;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.randomization.Cycles;
import painlog.stats.regression.Estimate;

/**
 * One arm against another over all their days; every difference is the arm minus the one it is held against.
 *
 * @param pHolm p of the headline, adjusted over all contrasts shown together; empty where that was refused
 * @param grade empty for a measure of which neither direction is the better
 * @param cautions what to keep in mind besides the grade
 */
public record Contrast(
        Arms arms,
        Differences differences,
        EffectSizes sizes,
        Repetition repetition,
        OptionalDouble pHolm,
        Optional<Grade> grade,
        List<Caution> cautions) {

    public Contrast {
        cautions = List.copyOf(cautions);
    }

    /** The headline with its interval; empty where it is refused. */
    public Optional<PointEstimate> difference() {
        return differences.headline().value().map(PointEstimate::of);
    }

    /**
     * Which arms they are.
     *
     * @param days logged days of {@code arm}
     * @param daysAgainst logged days of {@code against}
     */
    public record Arms(Arm arm, Arm against, int days, int daysAgainst) implements JsonUnwrapped {

        /** Logged days of the one that has fewer. */
        int fewerDays() {
            return Math.min(days, daysAgainst);
        }
    }

    /**
     * How far apart they are, points.
     *
     * @param headline the first of the others, unless arms and time cannot be told apart: then the second
     * @param levelTrendReml from the model of all arms beside a common calendar trend
     * @param levelReml the same without the trend
     */
    public record Differences(Outcome<Estimate> headline, Outcome<Estimate> levelTrendReml, Outcome<Estimate> levelReml)
            implements JsonUnwrapped {}

    /**
     * How much that is.
     *
     * @param nonoverlap empty for a measure of which neither direction is the better
     * @param mcid of the headline; empty for measures that are not pain
     */
    public record EffectSizes(Optional<Outcome<ArmOverlap>> nonoverlap, Optional<Outcome<Mcid>> mcid)
            implements JsonUnwrapped {}

    /**
     * Whether it came back.
     *
     * @param armFirst whether the arm came before the one it is held against; {@code cycles} then count the other way
     *     round
     * @param cycles the change in each cycle of {@code against} and then {@code arm}, where the two alternate
     */
    public record Repetition(boolean armFirst, Outcome<Cycles> cycles) implements JsonUnwrapped {}

    Contrast adjusted(OptionalDouble holm) {
        return new Contrast(arms, differences, sizes, repetition, holm, grade, cautions);
    }
}

package painlog.analysis.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.PointEstimate;
import painlog.journal.word.Arm;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.effect.AnytimeInterval;
import painlog.stats.effect.Chances;
import painlog.stats.effect.Mcid;
import painlog.stats.effect.MissingDays;
import painlog.stats.grade.Grade;
import painlog.stats.headline.GridEstimate;
import painlog.stats.headline.Headline;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.randomization.Cycles;
import painlog.stats.regression.BeforeGap;
import painlog.stats.regression.Estimate;

/**
 * One arm against another over all their days; every difference is the arm minus the one it is held against. Only
 * {@link #headline} is shown as "the difference"; everything else says how to read it.
 *
 * @param grade empty for a measure of which neither direction is the better
 * @param cautions what to keep in mind besides the grade
 */
public record Contrast(
        Arms arms,
        Differences differences,
        EffectSizes sizes,
        Hidden hidden,
        Optional<Grade> grade,
        List<Caution> cautions,
        Details details) {

    public Contrast {
        cautions = List.copyOf(cautions);
    }

    /** The difference of the two as it is shown everywhere. */
    public Outcome<Headline> headline() {
        return differences.headline();
    }

    /**
     * The headline with its interval, where that may be shown; empty where it is refused. While a plan runs the interval
     * is the one that holds however often one looks, and without it there is nothing.
     */
    public Optional<PointEstimate> difference() {
        return arms.soFar()
                ? hidden.anytime()
                        .value()
                        .flatMap(any -> headline()
                                .value()
                                .map(found -> PointEstimate.of(found.estimate(), any.lower(), any.upper())))
                : headline().value().map(PointEstimate::of);
    }

    /** Whether the headline's interval may be shown, and so those of the lines beside it. */
    public boolean hasInterval() {
        return headline().value().map(Headline::intervalUsable).orElse(false);
    }

    /** p of the headline, adjusted over all differences shown together; empty where it is refused. */
    public OptionalDouble pHolm() {
        return arms.soFar()
                ? OptionalDouble.empty()
                : headline().value().map(found -> found.test().pHolm()).orElse(OptionalDouble.empty());
    }

    /** Whether it may be called a clear difference: by the adjusted p, not by the single interval. */
    public boolean isClear() {
        return !arms.soFar() && headline().value().map(Headline::isClear).orElse(false);
    }

    /**
     * Which arms they are.
     *
     * @param days logged days of {@code arm}
     * @param daysAgainst logged days of {@code against}
     * @param shown whether people see the pair without asking for all pairs; p is adjusted for those
     * @param soFar whether they are those of a plan that may be looked at before its end: then neither p nor chances nor
     *     grade are told, and only the interval that holds at any time
     */
    public record Arms(Arm arm, Arm against, int days, int daysAgainst, boolean shown, boolean soFar)
            implements JsonUnwrapped {

        /** Logged days of the one that has fewer. */
        public int fewerDays() {
            return Math.min(days, daysAgainst);
        }
    }

    /**
     * How far apart they are, points.
     *
     * @param headline neighbouring days resemble each other, and the level may drift slowly by itself
     * @param withoutWandering the second line: were there no slow drift
     * @param steadyDrift the third: if pain was drifting steadily anyway
     */
    public record Differences(
            Outcome<Headline> headline, Outcome<Estimate> withoutWandering, Outcome<GridEstimate> steadyDrift)
            implements JsonUnwrapped {}

    /**
     * How much that is.
     *
     * @param chances of the headline; empty for a measure that is not scored 0 to 10 with 0 the best
     * @param mcid of the headline; empty for measures that are not pain
     * @param nonoverlap empty for a measure of which neither direction is the better
     */
    public record EffectSizes(
            Optional<Outcome<Chances>> chances, Optional<Outcome<Mcid>> mcid, Optional<Outcome<ArmOverlap>> nonoverlap)
            implements JsonUnwrapped {}

    /**
     * What days without an entry and many looks could hide.
     *
     * @param missingDays empty for a measure of which neither direction is the better
     * @param beforeGap of all arms together, the same in every contrast
     * @param anytime the headline's interval, made to hold however often one looks
     */
    public record Hidden(
            Optional<Outcome<MissingDays>> missingDays, Outcome<BeforeGap> beforeGap, Outcome<AnytimeInterval> anytime)
            implements JsonUnwrapped {}

    /**
     * What is kept for details.
     *
     * @param armFirst whether the arm came before the one it is held against; {@code cycles} then count the other way
     *     round
     * @param cycles the change in each cycle of {@code against} and then {@code arm}, where the two alternate
     * @param levelTrendReml from the model of all arms beside a common calendar trend
     * @param levelReml the same without the trend
     */
    public record Details(
            boolean armFirst, Outcome<Cycles> cycles, Outcome<Estimate> levelTrendReml, Outcome<Estimate> levelReml)
            implements JsonUnwrapped {}

    /** The same with the headline's p adjusted in another way. */
    Contrast with(Outcome<Headline> headline) {
        return new Contrast(
                arms,
                new Differences(headline, differences.withoutWandering(), differences.steadyDrift()),
                sizes,
                hidden,
                grade,
                cautions,
                details);
    }
}

package painlog.stats.effect;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonCode;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;

/**
 * What the days without an entry could hide (JSON {@code missingDays}): the difference is adjusted for their having
 * been better or worse than the logged ones, until it is gone (tipping points of a pattern mixture).
 *
 * @param used for the two tips: the larger of share and weight of each arm
 * @param bothEqually the same number of points in both arms; refused where both lack the same share
 */
public record MissingDays(
        UnloggedDays unlogged,
        Used used,
        Outcome<TippingPoint> arm,
        Outcome<TippingPoint> against,
        Outcome<CommonTip> bothEqually,
        WhatIf whatIf,
        Sturdiness reading) {
    private static final double SMALL = 0.1;
    private static final double LARGE = 0.2;
    private static final double EQUAL = 0.01;

    /** By how much the difference moves for each point by which unlogged days differ. */
    public record Used(double usedArm, double usedAgainst) implements JsonUnwrapped {}

    /** One tip for both arms, points. */
    public record CommonTip(double tip) {}

    /**
     * The difference under assumptions, points.
     *
     * @param estimateIfWorse had the unlogged days of both been worse by a fifth of the scale
     * @param estimateIfBetter had they been better by as much
     * @param boundLower every unlogged day of the arm at the low end and of the other at the high end; {@code
     *     boundUpper} the other way round
     */
    public record WhatIf(double estimateIfWorse, double estimateIfBetter, double boundLower, double boundUpper)
            implements JsonUnwrapped {}

    /** How easily unlogged days could take a difference away. */
    public enum Sturdiness implements JsonCode {
        /** Less than a tenth of the scale is enough. */
        FRAGILE("fragile"),
        /** Less than a fifth. */
        OPEN("open"),
        STURDY("sturdy"),
        /** No value on the scale is enough. */
        CANNOT_TIP("cannot_tip"),
        /** The interval includes 0 as it is. */
        NOTHING_TO_TIP("nothing_to_tip");

        private final String code;

        Sturdiness(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The difference that is put to the test.
     *
     * @param meanArm of the arm's logged days, points
     * @param scale the ends of the measure's scale
     */
    public record Tested(
            double estimate, ConfidenceInterval ci, double meanArm, double meanAgainst, ConfidenceInterval scale) {

        /** The same on a scale turned round, for a measure of which more is better. */
        public Tested mirrored() {
            double ends = scale.lower() + scale.upper();
            return new Tested(-estimate, ci.negated(), ends - meanArm, ends - meanAgainst, scale);
        }

        /** The limit nearest 0; empty where the interval includes 0. */
        private OptionalDouble nearest() {
            if (ci.contains(0)) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(ci.lower() > 0 ? ci.lower() : ci.upper());
        }

        private double range() {
            return scale.upper() - scale.lower();
        }
    }

    /** Refused when every day of both is logged. */
    public static Outcome<MissingDays> of(Tested tested, UnloggedDays unlogged) {
        double shareArm = unlogged.unloggedShareArm();
        double shareAgainst = unlogged.unloggedShareAgainst();
        if (shareArm == 0 && shareAgainst == 0) {
            return Outcome.refused(Reason.NO_MISSING_DAYS);
        }
        Used used = new Used(unlogged.usedArm(), unlogged.usedAgainst());
        Outcome<TippingPoint> arm = tip(tested, shareArm, used.usedArm(), tested.meanArm());
        Outcome<TippingPoint> against = tip(tested, shareAgainst, -used.usedAgainst(), tested.meanAgainst());
        Outcome<CommonTip> both = Math.abs(shareArm - shareAgainst) < EQUAL
                ? Outcome.refused(Reason.EQUAL_COVERAGE)
                : Outcome.ok(new CommonTip(0 - tested.estimate() / (shareArm - shareAgainst)));
        return Outcome.ok(new MissingDays(
                unlogged, used, arm, against, both, whatIf(tested, unlogged), reading(tested, arm, against)));
    }

    /** The result on the original scale, for mirrored days: see {@link Tested#mirrored}. */
    public MissingDays unmirrored(ConfidenceInterval scale) {
        double ends = scale.lower() + scale.upper();
        return new MissingDays(
                unlogged,
                used,
                arm.then(tip -> Outcome.ok(tip.unmirrored(ends))),
                against.then(tip -> Outcome.ok(tip.unmirrored(ends))),
                bothEqually.then(both -> Outcome.ok(new CommonTip(0 - both.tip()))),
                new WhatIf(
                        0 - whatIf.estimateIfWorse(),
                        0 - whatIf.estimateIfBetter(),
                        0 - whatIf.boundUpper(),
                        0 - whatIf.boundLower()),
                reading);
    }

    private static Outcome<TippingPoint> tip(Tested tested, double share, double perPoint, double mean) {
        return share == 0
                ? Outcome.refused(Reason.NO_MISSING_DAYS)
                : Outcome.ok(TippingPoint.of(tested.estimate(), tested.nearest(), perPoint, mean, tested.scale()));
    }

    private static WhatIf whatIf(Tested tested, UnloggedDays unlogged) {
        double shift = LARGE * tested.range() * (unlogged.unloggedShareArm() - unlogged.unloggedShareAgainst());
        double low = tested.scale().lower();
        double high = tested.scale().upper();
        return new WhatIf(
                tested.estimate() + shift,
                tested.estimate() - shift,
                bound(tested, unlogged, low, high),
                bound(tested, unlogged, high, low));
    }

    private static double bound(Tested tested, UnloggedDays unlogged, double atArm, double atAgainst) {
        return tested.estimate()
                + unlogged.unloggedShareArm() * (atArm - tested.meanArm())
                - unlogged.unloggedShareAgainst() * (atAgainst - tested.meanAgainst());
    }

    private static Sturdiness reading(Tested tested, Outcome<TippingPoint> arm, Outcome<TippingPoint> against) {
        if (tested.ci().contains(0)) {
            return Sturdiness.NOTHING_TO_TIP;
        }
        OptionalDouble nearest = Stream.of(arm, against)
                .flatMap(tip -> tip.value().stream())
                .map(TippingPoint::reach)
                .flatMapToDouble(
                        reach -> reach.isPresent() ? DoubleStream.of(reach.getAsDouble()) : DoubleStream.empty())
                .min();
        if (nearest.isEmpty()) {
            return Sturdiness.CANNOT_TIP;
        }
        double share = nearest.getAsDouble() / tested.range();
        return share < SMALL ? Sturdiness.FRAGILE : share < LARGE ? Sturdiness.OPEN : Sturdiness.STURDY;
    }
}

package painlog.stats.effect;

import java.util.OptionalDouble;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.Ties;
import painlog.stats.series.PhasePair;

/**
 * How big the change of the mean is (JSON {@code magnitude}).
 *
 * @param meanDiff mean of B minus mean of A, points
 * @param pctChangeMean the same in per cent of A's mean; empty when that is 0
 */
public record Magnitude(
        double meanDiff,
        OptionalDouble pctChangeMean,
        Outcome<StandardizedDifference> smdBaselineSd,
        Outcome<StandardizedDifference> smdPooledSd,
        Outcome<LogResponseRatio> lrr) {

    /** Refused below three days in either: with two, the small-sample correction of the SMD is 0. */
    public static Outcome<Magnitude> of(PhasePair pair) {
        if (pair.hasFewerThan(3)) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        double difference = pair.b().mean() - pair.a().mean();
        return Outcome.ok(new Magnitude(
                difference,
                percentOf(pair.a().mean(), difference),
                StandardizedDifference.byBaseline(pair),
                StandardizedDifference.byBoth(pair),
                LogResponseRatio.of(pair)));
    }

    /** The same with the standardised differences of the mirrored pair, which are positive for improvement. */
    public Magnitude withImprovement(Magnitude mirrored) {
        return new Magnitude(meanDiff, pctChangeMean, mirrored.smdBaselineSd(), mirrored.smdPooledSd(), lrr);
    }

    /** Empty when the whole is 0. */
    static OptionalDouble percentOf(double whole, double part) {
        return Ties.tied(whole, 0) ? OptionalDouble.empty() : OptionalDouble.of(100 * part / whole);
    }
}

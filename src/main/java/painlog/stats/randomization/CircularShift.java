package painlog.stats.randomization;

import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.RunningSum;
import painlog.stats.Ties;
import painlog.stats.series.PhasePair;

/**
 * Would another moment of change have shown as much (JSON {@code circular_shift}): the labels A and B are moved along
 * the days, round the end, and the mean difference B − A counted again each time. Descriptive unless the start was
 * drawn at random. O(N).
 *
 * @param nShifts as many as days
 * @param statistic mean of B minus mean of A, points
 * @param pTwoSided share of the shifts, the real one included, whose difference is at least as far from 0
 * @param pImprovement share whose difference is at most the real one
 */
public record CircularShift(int nShifts, double statistic, int nAsExtreme, double pTwoSided, double pImprovement) {

    /** The result on the original scale, for a mirrored pair, see {@link painlog.stats.series.Series#mirrored}. */
    public CircularShift unmirrored() {
        return new CircularShift(nShifts, 0 - statistic, nAsExtreme, pTwoSided, pImprovement);
    }

    /** Refused below twenty days in all or five in either. */
    public static Outcome<CircularShift> of(PhasePair pair) {
        if (pair.hasFewerThan(5) || pair.a().size() + pair.b().size() < 20) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        double[] y = pair.all().values();
        int m = pair.a().size();
        RunningSum sums = new RunningSum(y);
        double observed = sums.differenceAt(m);
        int asExtreme = 0;
        int asLow = 0;
        for (int shift = 0; shift < y.length; shift++) {
            double difference = sums.differenceAt(m, shift);
            asExtreme += Ties.above(Math.abs(observed), Math.abs(difference)) ? 0 : 1;
            asLow += Ties.above(difference, observed) ? 0 : 1;
        }
        double shifts = y.length;
        return Outcome.ok(new CircularShift(y.length, observed, asExtreme, asExtreme / shifts, asLow / shifts));
    }
}

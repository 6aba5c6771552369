package painlog.stats.randomization;

import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.RunningSum;
import painlog.stats.Ties;
import painlog.stats.series.PhasePair;

/**
 * Would another start of B have shown as much (JSON {@code start_point}): the start is tried at every place that leaves
 * both sides three days (Edgington; scan's rand_test, complete). A valid test only for a start day drawn at random.
 * O(N).
 *
 * @param statisticAMinusB mean of A minus mean of B, points
 * @param nAtLeast starts whose statistic is at least that, the real one included
 * @param scanP the same as {@code pImprovement}, under the name other programs know
 */
public record StartPoint(
        int nStartPoints,
        int minDaysPerPhase,
        double statisticAMinusB,
        int nAtLeast,
        double pImprovement,
        double pTwoSided,
        double scanP) {
    private static final int LEAST = 3;

    /** The result on the original scale, for a mirrored pair, see {@link painlog.stats.series.Series#mirrored}. */
    StartPoint unmirrored() {
        return new StartPoint(
                nStartPoints, minDaysPerPhase, 0 - statisticAMinusB, nAtLeast, pImprovement, pTwoSided, scanP);
    }

    /** Refused below three days in either, or where only one start would do. */
    public static Outcome<StartPoint> of(PhasePair pair) {
        if (pair.hasFewerThan(LEAST) || pair.a().size() + pair.b().size() <= 2 * LEAST) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        double[] y = pair.all().values();
        RunningSum sums = new RunningSum(y);
        double observed = -sums.differenceAt(pair.a().size());
        int points = y.length - 2 * LEAST + 1;
        int atLeast = 0;
        int asFar = 0;
        for (int m = LEAST; m <= y.length - LEAST; m++) {
            double statistic = -sums.differenceAt(m);
            atLeast += Ties.above(observed, statistic) ? 0 : 1;
            asFar += Ties.above(Math.abs(observed), Math.abs(statistic)) ? 0 : 1;
        }
        double p = (double) atLeast / points;
        return Outcome.ok(new StartPoint(points, LEAST, observed, atLeast, p, (double) asFar / points, p));
    }
}

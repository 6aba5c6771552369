package painlog.stats.randomization;

import java.util.List;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.nonoverlap.PairComparison;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;

/**
 * The circular block bootstrap of both means (JSON {@code bootstrap}), worked out exactly instead of drawn: standard
 * errors over all equally likely block starts. A detail only: its percentile intervals cover far too little (see
 * {@code src/site/markdown/methods.md}).
 *
 * @param blockA days per block in A, ⌈∛m⌉
 */
public record BlockBootstrap(
        int blockA, int blockB, double exactBootSeMeanA, double exactBootSeMeanB, double exactBootSeMeanDiff) {

    /** One resample, by its zero-based block starts, and what it gives. */
    public record Replay(double meanDiff, double medianDiff, double nap) {}

    /** Refused below five days in either. */
    public static Outcome<BlockBootstrap> of(PhasePair pair) {
        if (pair.hasFewerThan(5)) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        int blockA = block(pair.a());
        int blockB = block(pair.b());
        double varianceA = varianceOfMean(pair.a().values(), blockA);
        double varianceB = varianceOfMean(pair.b().values(), blockB);
        return Outcome.ok(new BlockBootstrap(
                blockA, blockB, Math.sqrt(varianceA), Math.sqrt(varianceB), Math.sqrt(varianceA + varianceB)));
    }

    /** The resample with these block starts: blocks wrap round the end and the last is cut to length. */
    public static Replay replay(PhasePair pair, List<Integer> startsA, List<Integer> startsB) {
        double[] a = resample(pair.a(), startsA);
        double[] b = resample(pair.b(), startsB);
        return new Replay(
                SampleStatistics.mean(b) - SampleStatistics.mean(a),
                SampleStatistics.median(b) - SampleStatistics.median(a),
                new PairComparison(a, b).nap());
    }

    private static int block(Series days) {
        return (int) Math.ceil(Math.cbrt(days.size()) - 1e-9);
    }

    /** Blocks are independent: whole ones and the rest that is cut off each add the variance of their sum. */
    private static double varianceOfMean(double[] y, int block) {
        int n = y.length;
        int whole = n / block;
        return (whole * varianceOfSum(y, block) + varianceOfSum(y, n % block)) / ((double) n * n);
    }

    private static double varianceOfSum(double[] y, int length) {
        double mean = SampleStatistics.mean(y);
        double squares = 0;
        for (int start = 0; start < y.length; start++) {
            double sum = 0;
            for (int i = 0; i < length; i++) {
                sum += y[(start + i) % y.length] - mean;
            }
            squares += sum * sum;
        }
        return squares / y.length;
    }

    private static double[] resample(Series days, List<Integer> starts) {
        double[] drawn = new double[days.size()];
        int block = block(days);
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = days.value((starts.get(i / block) + i % block) % days.size());
        }
        return drawn;
    }
}

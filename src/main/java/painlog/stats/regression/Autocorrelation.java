package painlog.stats.regression;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.series.PhasePair;

/**
 * How much neighbouring days resemble each other (JSON {@code autocorrelation}), from the residuals around the two
 * means.
 *
 * @param phiReml the REML estimate of the level model, held in [0, 0.99]
 * @param phiRemlUnbounded the same, held in [−0.95, 0.99] only
 */
public record Autocorrelation(LagOne lagOne, double phiReml, double phiRemlUnbounded, DesignEffects effects) {

    /**
     * Straight from the residuals, −1 to 1.
     *
     * @param r1IgnoringGaps lag-1 autocorrelation of the rows, as R's acf
     * @param r1Calendar the same over pairs exactly one day apart: Σ/(pairs + 1) over Σe²/n, as R's acf with gaps
     */
    public record LagOne(double r1IgnoringGaps, double r1Calendar, int nLag1Pairs) implements JsonUnwrapped {

        private static LagOne of(double[] e, int[] days) {
            double squares = Gls.dot(e, e);
            double nextDays = 0;
            int pairs = 0;
            for (int i = 1; i < e.length; i++) {
                if (days[i] - days[i - 1] == 1) {
                    nextDays += e[i] * e[i - 1];
                    pairs++;
                }
            }
            return new LagOne(neighbours(e) / squares, nextDays / (pairs + 1) / (squares / e.length), pairs);
        }
    }

    /**
     * What {@code phiReml} costs.
     *
     * @param deffA variance inflation of A's mean, at least 1
     * @param nEffA how many independent days A's days are worth
     */
    public record DesignEffects(double deffA, double deffB, double nEffA, double nEffB) implements JsonUnwrapped {

        private static DesignEffects of(int[] a, int[] b, double phi) {
            return new DesignEffects(
                    DesignEffect.of(a, phi),
                    DesignEffect.of(b, phi),
                    DesignEffect.daysWorth(a, phi),
                    DesignEffect.daysWorth(b, phi));
        }
    }

    /** Refused below five days in either, and when neither varies. */
    public static Outcome<Autocorrelation> of(PhasePair pair) {
        return of(pair, LevelModels.of(pair));
    }

    public static Outcome<Autocorrelation> of(PhasePair pair, Outcome<ArFit> level) {
        return pair.forRegression().then(p -> Outcome.ok(of(p, ArFit.phiOf(level))));
    }

    private static Autocorrelation of(PhasePair pair, double phi) {
        return new Autocorrelation(
                LagOne.of(deviations(pair), pair.all().days()),
                phi,
                PhiSearch.unbounded(PairDesigns.level(pair)),
                DesignEffects.of(pair.a().days(), pair.b().days(), phi));
    }

    public static double neighbours(double[] e) {
        double sum = 0;
        for (int i = 1; i < e.length; i++) {
            sum += e[i] * e[i - 1];
        }
        return sum;
    }

    private static double[] deviations(PhasePair pair) {
        double meanA = pair.a().mean();
        double meanB = pair.b().mean();
        return DoubleStream.concat(
                        Arrays.stream(pair.a().values()).map(x -> x - meanA),
                        Arrays.stream(pair.b().values()).map(x -> x - meanB))
                .toArray();
    }
}

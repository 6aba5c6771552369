import java.util.Random;
import painlog.stats.effect.PhaseChange;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;
import painlog.stats.trend.TheilSen;
import painlog.stats.trend.Trend;

/**
 * What the estimators cost, in milliseconds, first run and best of three more. After {@code mvn package}:
 * {@code java -cp 'target/classes:target/lib/*' scripts/bench/StatsCost.java}
 */
final class StatsCost {
    public static void main(String[] arguments) {
        for (int n : new int[] {365, 3_650, 100_000}) {
            for (double step : new double[] {1, 1.0 / 3, 1e-9}) {
                Series days = days(0, n, step);
                print("Theil-Sen, " + n + " days, scores in steps of " + step, () -> TheilSen.of(days));
            }
            Series a = days(0, n / 2, 1.0 / 3);
            int start = a.day(a.size() - 1) + 1;
            PhasePair pair = new PhasePair(a, days(start, n / 2, 1.0 / 3), start);
            print("Trend, " + n / 2 + " days", () -> Trend.of(a));
            print("PhaseChange, " + n / 2 + " + " + n / 2 + " days", () -> PhaseChange.of(pair));
        }
    }

    private static Series days(int first, int n, double step) {
        Random random = new Random(n);
        int[] day = new int[n];
        double[] value = new double[n];
        double error = 0;
        for (int i = 0; i < n; i++) {
            day[i] = i == 0 ? first : day[i - 1] + 1 + (random.nextInt(5) == 0 ? 1 : 0);
            error = 0.4 * error + 1.2 * random.nextGaussian();
            value[i] = Math.rint(Math.max(0, Math.min(10, 5 + error)) / step) * step;
        }
        return Series.of(day, value);
    }

    private static void print(String what, Runnable work) {
        double first = milliseconds(work);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, milliseconds(work));
        }
        System.out.printf("%8.1f %8.1f  %s%n", first, best, what);
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}

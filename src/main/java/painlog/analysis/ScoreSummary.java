package painlog.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

/**
 * The values of one measure on some days. Mean and median are those of the daily means, so every day weighs the same; a
 * day without a value has no weight at all.
 *
 * @param daysLogged days with a value
 * @param entries values
 * @param min the smallest single value
 * @param max the largest single value
 */
public record ScoreSummary(
        int daysLogged,
        int entries,
        OptionalDouble mean,
        OptionalDouble median,
        OptionalDouble min,
        OptionalDouble max,
        DaysAtMarks marks) {
    private static final double TIE = 1e-9;

    /**
     * Days below and above the thresholds 3 and 7; both empty unless the measure goes from 0 to 10 and less is better.
     *
     * @param daysAtMost3 days with a mean of 3 or less
     * @param daysAtLeast7 days with a mean of 7 or more
     */
    public record DaysAtMarks(OptionalInt daysAtMost3, OptionalInt daysAtLeast7) {

        private static DaysAtMarks of(Measure measure, double[] means) {
            return hasMarks(measure)
                    ? new DaysAtMarks(OptionalInt.of(atMost(means, 3)), OptionalInt.of(atLeast(means, 7)))
                    : new DaysAtMarks(OptionalInt.empty(), OptionalInt.empty());
        }
    }

    public static ScoreSummary of(Measure measure, List<DayValues> days) {
        double[] means = means(days);
        return new ScoreSummary(
                days.size(),
                days.stream().mapToInt(DayValues::n).sum(),
                mean(means),
                median(means),
                days.stream().mapToDouble(DayValues::min).min(),
                days.stream().mapToDouble(DayValues::max).max(),
                DaysAtMarks.of(measure, means));
    }

    /** Whether the thresholds 3 and 7 apply to this scale. */
    public static boolean hasMarks(Measure measure) {
        return measure.isZeroToTen() && measure.better() == BetterDirection.LOWER;
    }

    /** The share of the days logged; empty where there are none, or no thresholds. */
    public OptionalDouble shareAtMost3() {
        return share(marks.daysAtMost3());
    }

    /** The share of the days logged; empty where there are none, or no thresholds. */
    public OptionalDouble shareAtLeast7() {
        return share(marks.daysAtLeast7());
    }

    /** The mean less that of other days; empty where one of them is. */
    public OptionalDouble meanLess(ScoreSummary others) {
        return mean.isPresent() && others.mean.isPresent()
                ? OptionalDouble.of(mean.getAsDouble() - others.mean.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The share of so many days that have a value. */
    public double coverage(int days) {
        return (double) daysLogged / days;
    }

    private OptionalDouble share(OptionalInt some) {
        return some.isEmpty() || daysLogged == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) some.getAsInt() / daysLogged);
    }

    public static OptionalDouble mean(List<DayValues> days) {
        return mean(means(days));
    }

    private static double[] means(List<DayValues> days) {
        double[] means = new double[days.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = days.get(i).mean();
        }
        return means;
    }

    private static OptionalDouble mean(double[] means) {
        double sum = 0;
        for (double mean : means) {
            sum += mean;
        }
        return means.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / means.length);
    }

    private static OptionalDouble median(double[] means) {
        if (means.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = means.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    private static int atMost(double[] means, double mark) {
        int n = 0;
        for (double mean : means) {
            n += mean <= mark + TIE ? 1 : 0;
        }
        return n;
    }

    private static int atLeast(double[] means, double mark) {
        int n = 0;
        for (double mean : means) {
            n += mean >= mark - TIE ? 1 : 0;
        }
        return n;
    }
}

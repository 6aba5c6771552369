package painlog.stats.series;

import java.util.Arrays;
import painlog.stats.SampleStatistics;
import painlog.stats.Ties;

/**
 * One value per day: daily means on whole days since any fixed day, in the order of the days. Days without data are
 * gaps; nothing is ever imputed.
 */
public final class Series {
    private final int[] days;
    private final double[] values;

    private Series(int[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    /**
     * The series of these days, given in any order.
     *
     * @throws IllegalArgumentException if the arrays differ in length, a day occurs twice or a value is not finite
     */
    public static Series of(int[] days, double[] values) {
        if (days.length != values.length) {
            throw new IllegalArgumentException(days.length + " days but " + values.length + " values");
        }
        long[] order = new long[days.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) days[i] << 32) | i;
        }
        Arrays.sort(order);
        Series sorted = new Series(new int[order.length], new double[order.length]);
        for (int i = 0; i < order.length; i++) {
            sorted.days[i] = (int) (order[i] >> 32);
            sorted.values[i] = values[(int) order[i]];
        }
        sorted.check();
        return sorted;
    }

    private void check() {
        for (int i = 0; i < days.length; i++) {
            if (i > 0 && days[i] == days[i - 1]) {
                throw new IllegalArgumentException("day " + days[i] + " occurs twice");
            }
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("the value of day " + days[i] + " is not a finite number");
            }
        }
    }

    /** How many days have a value. */
    public int size() {
        return days.length;
    }

    /** The day of the i-th value, i from 0, in the order of the days. */
    public int day(int i) {
        return days[i];
    }

    /** The i-th value, i from 0, in the order of the days. */
    public double value(int i) {
        return values[i];
    }

    /** The days of both; they must have no day in common. */
    public Series and(Series other) {
        int[] allDays = Arrays.copyOf(days, size() + other.size());
        System.arraycopy(other.days, 0, allDays, size(), other.size());
        double[] allValues = Arrays.copyOf(values, size() + other.size());
        System.arraycopy(other.values, 0, allValues, size(), other.size());
        return of(allDays, allValues);
    }

    /**
     * The same days with the sign of every value changed, for a measure of which more is better: estimates on the
     * mirrored values must not depend on where the scale begins, and are mirrored back afterwards.
     */
    public Series mirrored() {
        double[] mirror = values.clone();
        for (int i = 0; i < mirror.length; i++) {
            mirror[i] = 0 - mirror[i];
        }
        return new Series(days, mirror);
    }

    /** The days themselves, not a copy: for reading only. */
    public int[] days() {
        return days;
    }

    /** The values themselves, not a copy: for reading only. */
    public double[] values() {
        return values;
    }

    public double mean() {
        return SampleStatistics.mean(values);
    }

    public boolean isConstant() {
        return Ties.allTied(values);
    }
}

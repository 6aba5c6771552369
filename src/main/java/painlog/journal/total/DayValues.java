package painlog.journal.total;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * All values of one measure on one day, as counts of distinct values; a million entries stay small this way.
 *
 * @param values distinct, ascending, in the measure's unit, at least one
 * @param counts how often each value occurs, one or more
 */
public record DayValues(LocalDate date, double[] values, int[] counts) {
    /** How many values were logged on the day. */
    public int n() {
        int n = 0;
        for (int count : counts) {
            n += count;
        }
        return n;
    }

    /** The plain mean of the day's values: what tables, charts and estimates call the day. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * counts[i];
        }
        return sum / n();
    }

    /** The smallest value. */
    public double min() {
        return values[0];
    }

    /** The largest value. */
    public double max() {
        return values[values.length - 1];
    }

    /** The median of the day's values (type 7). */
    public double median() {
        int n = n();
        return (ranked((n - 1) / 2) + ranked(n / 2)) / 2;
    }

    private double ranked(int rank) {
        int i = 0;
        for (int left = rank; left >= counts[i]; i++) {
            left -= counts[i];
        }
        return values[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayValues day
                && date.equals(day.date)
                && Arrays.equals(values, day.values)
                && Arrays.equals(counts, day.counts);
    }

    @Override
    public int hashCode() {
        return date.hashCode() * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Day[" + date + ", " + Arrays.toString(values) + ", " + Arrays.toString(counts) + "]";
    }
}

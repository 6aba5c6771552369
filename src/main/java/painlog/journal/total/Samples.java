package painlog.journal.total;

import java.util.Arrays;

/**
 * Values of one measure with their times, in order of time, as plain arrays: a million of them stay small.
 *
 * @param seconds since 1970, UTC
 * @param days the day each counts for, since 1970
 * @param values in the measure's unit
 */
public record Samples(long[] seconds, int[] days, double[] values) {

    public int size() {
        return seconds.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples samples
                && Arrays.equals(seconds, samples.seconds)
                && Arrays.equals(days, samples.days)
                && Arrays.equals(values, samples.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seconds) * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Samples[" + size() + "]";
    }
}

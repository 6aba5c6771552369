package painlog.journal.total;

import java.util.Arrays;
import java.util.List;
import painlog.journal.word.Site;

/**
 * Values of one measure with their times, in order of time, as plain arrays: a million of them stay small.
 *
 * @param seconds since 1970, UTC
 * @param days the day each counts for, since 1970
 * @param values in the measure's unit
 * @param sites where each was felt; an empty list where no site was named
 */
public record Samples(long[] seconds, int[] days, double[] values, List<List<Site>> sites) {

    public int size() {
        return seconds.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples samples
                && Arrays.equals(seconds, samples.seconds)
                && Arrays.equals(days, samples.days)
                && Arrays.equals(values, samples.values)
                && sites.equals(samples.sites);
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

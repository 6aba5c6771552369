package painlog.stats.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import painlog.stats.JsonUnwrapped;
import painlog.stats.headline.TMixture;

/**
 * A difference on a scale from 0 to 10 as chances (JSON {@code chances}): going by these days alone, and if the model
 * fits. Not the chance that a therapy works. The ranges are in the order of less pain first.
 *
 * @param pAtLeast2Lower 0–1; the four ranges add up to 1
 * @param p1To2Lower less than 2, at least 1 lower
 * @param pWithin1 less than 1 either way
 * @param timesIn100 the four ranges as whole numbers that add up to 100
 * @param words the same as they are printed: {@code fewer than 1}, {@code 21}, {@code more than 99}
 */
public record Chances(
        double pAtLeast2Lower,
        double p1To2Lower,
        double pWithin1,
        double pAtLeast1Higher,
        Sides sides,
        List<Integer> timesIn100,
        List<String> words) {

    /** The chances on either side of no difference, 0–1. */
    public record Sides(double pLower, double pLowerByLessThan2, double pHigher) implements JsonUnwrapped {}

    public Chances {
        timesIn100 = List.copyOf(timesIn100);
        words = List.copyOf(words);
    }

    /** Those of a distribution of the difference, points; negative is less pain. */
    public static Chances of(TMixture difference) {
        double below2 = difference.below(-2);
        double below1 = difference.below(-1);
        double above1 = difference.above(1);
        double[] ranges = {below2, below1 - below2, 1 - below1 - above1, above1};
        List<Integer> times = timesIn100(ranges);
        return new Chances(
                ranges[0],
                ranges[1],
                ranges[2],
                ranges[3],
                new Sides(difference.below(0), difference.below(0) - below2, difference.above(0)),
                times,
                times.stream().map(Chances::word).toList());
    }

    /** Rounded down; what is left over goes to the largest remainders, the range of less pain first among equals. */
    private static List<Integer> timesIn100(double[] ranges) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, ranges.length).boxed().toList());
        order.sort((a, b) -> Double.compare(remainder(ranges[b]), remainder(ranges[a])));
        int[] times = new int[ranges.length];
        int left = 100;
        for (int i = 0; i < times.length; i++) {
            times[i] = (int) Math.floor(100 * ranges[i]);
            left -= times[i];
        }
        for (int i = 0; i < left; i++) {
            times[order.get(i % times.length)]++;
        }
        return IntStream.of(times).boxed().toList();
    }

    private static double remainder(double chance) {
        return 100 * chance - Math.floor(100 * chance);
    }

    private static String word(int times) {
        return times == 0 ? "fewer than 1" : times == 100 ? "more than 99" : Integer.toString(times);
    }
}

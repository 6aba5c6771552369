package painlog.calendar;

import java.util.Random;
import java.util.function.Consumer;
import painlog.Seeds;

/** Runs a property on many made-up cases; a failure names the seed that brings the case back. */
final class SeededCases {
    private SeededCases() {}

    static void forMany(int cases, Consumer<Random> property) {
        long start = Seeds.first();
        for (long seed = start; seed < start + cases; seed++) {
            check(seed, property);
        }
    }

    static void check(long seed, Consumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    @SafeVarargs
    static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

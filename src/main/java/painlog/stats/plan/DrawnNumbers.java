package painlog.stats.plan;

import java.util.Random;

/** Random numbers and orders that are the same for a seed on every machine. */
final class DrawnNumbers {
    private DrawnNumbers() {}

    /** The generator of a seed after its first number, which says too much of a small seed to be used. */
    static Random of(long seed) {
        Random random = new Random(seed);
        random.nextInt();
        return random;
    }

    /** The numbers 0 to n − 1 in an order drawn uniformly (Fisher-Yates, as {@link java.util.Collections#shuffle}). */
    static int[] shuffled(int n, Random random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return order;
    }
}

package painlog.stats.series;

/**
 * Pairs of a sequence that stand in the wrong order (an earlier entry greater than a later one), counted and picked
 * while merge-sorting it: O(n log n) time, O(n) memory, whatever their number.
 */
public final class Inversions {
    /** Receives the values of one inverted pair, the greater one stood first. */
    public interface Taker {
        void take(int greater, int smaller);
    }

    private static final long[] NONE = {};
    private static final Taker NOBODY = (greater, smaller) -> {};

    private int[] from;
    private int[] into;
    private final long[] wanted;
    private final Taker taker;
    private int next;
    private long seen;

    private Inversions(int[] sequence, long[] wanted, Taker taker) {
        this.from = sequence.clone();
        this.into = new int[sequence.length];
        this.wanted = wanted;
        this.taker = taker;
    }

    public static long count(int[] sequence) {
        return new Inversions(sequence, NONE, NOBODY).run();
    }

    /**
     * Passes the inversions with these numbers to the taker. Inversions are numbered from 0 in an order of this class's
     * own; it is the same every time.
     *
     * @param wanted increasing, repeats allowed
     */
    public static void pick(int[] sequence, long[] wanted, Taker taker) {
        new Inversions(sequence, wanted, taker).run();
    }

    private long run() {
        int n = from.length;
        for (int width = 1; width < n; width *= 2) {
            for (int left = 0; left < n; left += 2 * width) {
                merge(left, Math.min(left + width, n), Math.min(left + 2 * width, n));
            }
            int[] swap = from;
            from = into;
            into = swap;
        }
        return seen;
    }

    private void merge(int left, int middle, int end) {
        if (middle >= end || from[middle - 1] <= from[middle]) {
            System.arraycopy(from, left, into, left, end - left);
            return;
        }
        int i = left;
        int j = middle;
        for (int to = left; to < end; to++) {
            if (j >= end || (i < middle && from[i] <= from[j])) {
                into[to] = from[i++];
            } else {
                emit(i, middle, from[j]);
                into[to] = from[j++];
            }
        }
    }

    /** All of from[i..middle) are greater than this later value. */
    private void emit(int i, int middle, int smaller) {
        long end = seen + middle - i;
        while (next < wanted.length && wanted[next] < end) {
            taker.take(from[i + (int) (wanted[next++] - seen)], smaller);
        }
        seen = end;
    }
}

package painlog.exchange;

/** Counts how often each of many numbers has been seen, in little memory: files may have a million rows. */
final class OccurrenceCounter {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int used;

    /** How often the number was seen before, which it is now once more. */
    int countBefore(long key) {
        int place = place(keys, counts, key);
        int before = counts[place]++;
        keys[place] = key;
        used += before == 0 ? 1 : 0;
        if (used > keys.length / 2) {
            grow();
        }
        return before;
    }

    /** Where the number stands, or would; a count of 0 marks a free place. */
    private static int place(long[] keys, int[] counts, long key) {
        int place = (int) (key ^ (key >>> Integer.SIZE)) & (keys.length - 1);
        while (counts[place] > 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreCounts = new int[counts.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                int place = place(moreKeys, moreCounts, keys[i]);
                moreKeys[place] = keys[i];
                moreCounts[place] = counts[i];
            }
        }
        keys = moreKeys;
        counts = moreCounts;
    }
}

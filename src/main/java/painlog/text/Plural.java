package painlog.text;

/** Formats counts of things: {@code 1 day}, {@code 2 days}. */
public final class Plural {
    private Plural() {}

    /**
     * The number and the thing, in the plural unless it is one: {@code 0 entries}, {@code 1 entry}, {@code 2 entries}.
     *
     * @param thing an English noun in the singular with a regular plural
     */
    public static String count(long n, String thing) {
        return n + " " + (n == 1 ? thing : of(thing));
    }

    /** {@code day} as {@code days}, {@code entry} as {@code entries}. */
    static String of(String thing) {
        int last = thing.length() - 1;
        boolean changes = last > 0 && thing.charAt(last) == 'y' && "aeiou".indexOf(thing.charAt(last - 1)) < 0;
        return changes ? thing.substring(0, last) + "ies" : thing + "s";
    }
}

package painlog.journal;

/**
 * How the identities of imported records are made up: 48 bits of time, 16 that name the scheme and the program, 64 of a
 * hash. Those of painlog 0.1.0 have the time in the same place and a hash in all the rest.
 */
public final class ContentUid {
    private static final long BEFORE_ALL = 1L << 40;
    private static final long SCHEME = 0xc700;
    private static final long SCHEME_MASK = 0xff00;
    private static final long FORMAT_MASK = 0xff;

    private ContentUid() {}

    /**
     * An identity.
     *
     * @param seconds since 1970
     * @param format the program's number
     */
    public static Uid of(long seconds, int format, long hash) {
        return new Uid(((seconds + BEFORE_ALL) << Short.SIZE) | SCHEME | format, hash);
    }

    /** The smallest identity with the same time. */
    public static Uid first(Uid uid) {
        return new Uid(time(uid) << Short.SIZE, 0);
    }

    /** The smallest identity with a later time. */
    public static Uid afterLast(Uid uid) {
        return new Uid((time(uid) + 1) << Short.SIZE, 0);
    }

    /** The smallest identity with a time so much later than that of the other, or earlier. */
    public static Uid first(Uid uid, long secondsLater) {
        return new Uid((time(uid) + secondsLater) << Short.SIZE, 0);
    }

    /** The time, in an order of its own. */
    public static long time(Uid uid) {
        return uid.high() >>> Short.SIZE;
    }

    /** Whether two records may come from files of the same program; of what painlog 0.1.0 brought in it is not known. */
    public static boolean mayShareProgram(Uid one, Uid other) {
        return !isOfThisScheme(one)
                || !isOfThisScheme(other)
                || (one.high() & FORMAT_MASK) == (other.high() & FORMAT_MASK);
    }

    private static boolean isOfThisScheme(Uid uid) {
        return (uid.high() & SCHEME_MASK) == SCHEME;
    }
}

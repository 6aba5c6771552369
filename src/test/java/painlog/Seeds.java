package painlog;

/**
 * The seeds of tests on made-up cases: the same in every run, so that a change is to blame for a failure and not
 * chance. {@code -Dpainlog.seed=N} starts at another one, to try cases nobody has seen or the one a failure names.
 */
public final class Seeds {
    private static final long FIRST = 20_260_305;

    private Seeds() {}

    /** The seed of the first case; each later case has the next one. */
    public static long first() {
        return Long.getLong("painlog.seed", FIRST);
    }
}

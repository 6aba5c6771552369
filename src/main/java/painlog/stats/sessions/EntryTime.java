package painlog.stats.sessions;

/**
 * One entry of the journal.
 *
 * @param hour hours since any fixed moment, the same for entries and sessions; differences must be real elapsed hours
 * @param day the day it counts for, on the same count as the days of a {@link painlog.stats.series.Series}
 * @param score points
 * @param sites where it was felt
 */
public record EntryTime(double hour, int day, double score, NamedSites sites) {
    /** An entry that names no site. */
    public EntryTime(double hour, int day, double score) {
        this(hour, day, score, NamedSites.NONE);
    }

    /** Whole seconds from another hour: so that 12 hours are 12 hours, whatever 1/60 is in binary. */
    static long seconds(double from, double to) {
        return Math.round((to - from) * 3600);
    }
}

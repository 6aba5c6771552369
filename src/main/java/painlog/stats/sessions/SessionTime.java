package painlog.stats.sessions;

import java.util.OptionalDouble;

/**
 * One session.
 *
 * @param type which therapy, in any fixed notation
 * @param hour when it started, on the count of {@link EntryTime#hour}
 * @param before score recorded with the session, if any
 * @param after score recorded with the session, if any
 * @param sites what it was done to, and where its recorded scores were felt
 */
public record SessionTime(String type, double hour, OptionalDouble before, OptionalDouble after, NamedSites sites) {
    /** A session that names no site. */
    public SessionTime(String type, double hour, OptionalDouble before, OptionalDouble after) {
        this(type, hour, before, after, NamedSites.NONE);
    }

    /** Whether an entry may stand in for one of its scores. */
    boolean allows(EntryTime entry) {
        boolean isOfNoSite = sites.numbers().isEmpty() && before.isEmpty() && after.isEmpty();
        return isOfNoSite || sites.isSame(entry.sites());
    }
}

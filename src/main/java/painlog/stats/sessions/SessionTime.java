package painlog.stats.sessions;

import java.util.OptionalDouble;

/**
 * One session.
 *
 * @param type which therapy, in any fixed notation
 * @param hour when it started, on the count of {@link EntryTime#hour}
 * @param before score recorded with the session, if any
 * @param after score recorded with the session, if any
 */
public record SessionTime(String type, double hour, OptionalDouble before, OptionalDouble after) {}

package painlog.analysis.response;

import java.util.Map;
import java.util.Optional;
import painlog.analysis.PointEstimate;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.sessions.EventLocked;

/**
 * How a measure is some hours before or after sessions, against the mean of its phase.
 *
 * @param fromHour from the session's start, negative before it
 * @param toHour from the session's start
 * @param sessions with an entry in these hours
 * @param deviation from the mean of the phase; empty with too few sessions
 */
public record SessionHours(int fromHour, int toHour, int sessions, int entries, Optional<PointEstimate> deviation) {

    static SessionHours of(Outcome<EventLocked> bin) {
        return bin instanceof NotEstimable<EventLocked> notEstimable
                ? of(notEstimable.known())
                : of(bin.value().orElseThrow());
    }

    private static SessionHours of(EventLocked found) {
        PointEstimate deviation = PointEstimate.of(
                found.meanDeviation(), found.ci().lower(), found.ci().upper());
        return new SessionHours(
                found.fromH(), found.toH(), found.nSessions(), found.nEntries(), Optional.of(deviation));
    }

    private static SessionHours of(Map<String, Number> known) {
        return new SessionHours(
                known.getOrDefault("fromH", 0).intValue(),
                known.getOrDefault("toH", 0).intValue(),
                known.getOrDefault("nSessions", 0).intValue(),
                known.getOrDefault("nEntries", 0).intValue(),
                Optional.empty());
    }

    public double middle() {
        return (fromHour + toHour) / 2.0;
    }
}

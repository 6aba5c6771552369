package painlog.analysis.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;

/**
 * How pain goes around sessions: everything {@code response} says. The fields have the names of its JSON.
 *
 * @param pairedValues the score before and after each session asked for
 * @param paired before against after, for {@code all} and by therapy
 * @param eventLocked the course from 48 h before to 72 h after, for {@code all} and by therapy
 * @param nextDays the day after a session against the day after about equally bad days without one
 * @param groups before against after by what was asked for
 */
public record Response(
        Measure measure,
        List<PairedSession> pairedValues,
        Map<String, Outcome<BeforeAfter>> paired,
        Map<String, List<Outcome<EventLocked>>> eventLocked,
        NextDays nextDays,
        List<ResponseGroup> groups) {
    /** All sessions asked for, whatever their therapy. */
    public static final String ALL = "all";

    /**
     * The day after.
     *
     * @param ancova given how the day before was
     * @param matched given how the day itself was before the session, where enough days have such a score
     */
    public record NextDays(Outcome<NextDay> ancova, MatchedNextDay matched) {}

    public Response {
        pairedValues = List.copyOf(pairedValues);
        paired = Collections.unmodifiableMap(new LinkedHashMap<>(paired));
        eventLocked = Collections.unmodifiableMap(new LinkedHashMap<>(eventLocked));
        groups = List.copyOf(groups);
    }

    /** The course around all sessions, from the first hours before to the last after. */
    public List<SessionHours> course() {
        return eventLocked.getOrDefault(ALL, List.of()).stream()
                .map(SessionHours::of)
                .toList();
    }

    public boolean isEmpty() {
        return pairedValues.isEmpty();
    }
}

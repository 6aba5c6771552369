package painlog.analysis.response;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import painlog.journal.Session;
import painlog.journal.total.SessionTotal;
import painlog.stats.sessions.PairedSession;

/** A session with its scores before and after, recorded or of entries that stand in for them. */
public record ScoredSession(Session session, PairedSession scores) {

    /**
     * The session as totals of its day: once for its therapy, and once for each of its techniques.
     *
     * @param dayStart when days begin
     */
    public List<SessionTotal> totals(LocalTime dayStart) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(session.treatment().techniques());
        LocalDate day = session.start().day(dayStart);
        return names.stream()
                .map(technique -> new SessionTotal(day, session.treatment().therapy(), technique, 1, total()))
                .toList();
    }

    private SessionTotal.Scores total() {
        return scores.hasBoth()
                ? new SessionTotal.Scores(
                        1,
                        scores.hasStandIn() ? 1 : 0,
                        scores.before().orElseThrow(),
                        scores.after().orElseThrow())
                : SessionTotal.Scores.NONE;
    }
}

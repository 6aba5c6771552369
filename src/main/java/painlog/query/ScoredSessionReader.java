package painlog.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import painlog.analysis.response.ScoredSession;
import painlog.analysis.response.SessionPairing;
import painlog.journal.Filter;
import painlog.journal.RecordId;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.total.Samples;
import painlog.journal.word.Measure;
import painlog.store.read.OrderAndLimit;

/** Reads the sessions that match a filter, with their scores before and after. */
record ScoredSessionReader(JournalSelection selection) {
    private static final int NEIGHBOUR_DAYS = 2;
    private static final Duration DAY = Duration.ofDays(1);

    /** Oldest first; the sessions on the days around are their neighbours. */
    List<ScoredSession> sessions() {
        Set<RecordId> asked = new HashSet<>();
        selection
                .journal()
                .sessions()
                .all(selection.filter(), OrderAndLimit.ALL)
                .forEach(one -> asked.add(one.id()));
        List<Stored<Session>> all = selection.sessionsAround(NEIGHBOUR_DAYS, NEIGHBOUR_DAYS);
        List<Session> sessions = all.stream().map(Stored::value).toList();
        List<ScoredSession> scored = SessionPairing.of(pain(), sessions, samples(sessions));
        List<ScoredSession> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (asked.contains(all.get(i).id())) {
                found.add(scored.get(i));
            }
        }
        return found;
    }

    private Measure pain() {
        return selection.vocabulary().measure(Measure.PAIN);
    }

    /** Bounds of another measure say nothing about pain. */
    private Samples samples(List<Session> sessions) {
        Filter entries = selection.withAnyCare().filter().always();
        boolean ofPain = selection.measure().name().equals(Measure.PAIN);
        Filter bounded = ofPain
                ? entries
                : new Filter(
                        entries.span(),
                        entries.sites(),
                        entries.tags(),
                        entries.care(),
                        entries.text(),
                        Filter.Bounds.NONE);
        return selection
                .journal()
                .entries()
                .around(sessions.stream().map(session -> session.start().at()).toList(), DAY, DAY, pain(), bounded);
    }
}

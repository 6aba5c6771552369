package painlog.stats.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The scores around one session (JSON {@code paired_values}). An entry stands in for a missing score only if it is of
 * the same site as the other score, or neither names one: a neck before and a back after say nothing about either.
 *
 * @param session number in the order of time, from 1
 * @param before the recorded score, else that of the last such entry in [start − 24 h, start]
 * @param after the recorded score, else that of the first such entry in (start, start + 24 h] and not after the start
 *     of the next session; those that begin together share what lies around them
 * @param beforeFrom where the score before comes from; empty without one
 * @param afterFrom where the score after comes from; empty without one
 */
public record PairedSession(
        int session,
        String type,
        OptionalDouble before,
        OptionalDouble after,
        Optional<ScoreSource> beforeFrom,
        Optional<ScoreSource> afterFrom) {
    private static final long DAY = 24 * 3600;

    /** A session whose two scores were recorded with it. */
    public static PairedSession recorded(int session, String type, double before, double after) {
        Optional<ScoreSource> recorded = Optional.of(ScoreSource.RECORDED);
        return new PairedSession(
                session, type, OptionalDouble.of(before), OptionalDouble.of(after), recorded, recorded);
    }

    /** One for each session, in the order of time. O((s + e) log (s + e)) while a day has few entries. */
    public static List<PairedSession> of(List<SessionTime> sessions, List<EntryTime> entries) {
        List<SessionTime> starts = sessions.stream()
                .sorted(Comparator.comparingDouble(SessionTime::hour))
                .toList();
        List<EntryTime> moments = inOrder(entries);
        List<PairedSession> paired = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < starts.size(); i++) {
            SessionTime session = starts.get(i);
            while (next < moments.size() && !isAfter(moments.get(next), session)) {
                next++;
            }
            List<EntryTime> before = before(session, moments, next);
            paired.add(of(i + 1, session, before, after(session, moments, next, nextStart(starts, i))));
        }
        return List.copyOf(paired);
    }

    /** Millions of entries that are in order already, as a journal gives them, are not copied. */
    private static List<EntryTime> inOrder(List<EntryTime> entries) {
        double last = Double.NEGATIVE_INFINITY;
        for (EntryTime entry : entries) {
            if (entry.hour() < last) {
                return entries.stream()
                        .sorted(Comparator.comparingDouble(EntryTime::hour))
                        .toList();
            }
            last = entry.hour();
        }
        return entries;
    }

    private static boolean isAfter(EntryTime entry, SessionTime session) {
        return EntryTime.seconds(session.hour(), entry.hour()) > 0;
    }

    /** The entries that may stand in for the score before, the last first; {@code next} is the first one after. */
    private static List<EntryTime> before(SessionTime session, List<EntryTime> moments, int next) {
        List<EntryTime> near = new ArrayList<>();
        for (int i = next - 1; i >= 0; i--) {
            EntryTime entry = moments.get(i);
            if (EntryTime.seconds(session.hour(), entry.hour()) < -DAY) {
                break;
            }
            if (session.allows(entry)) {
                near.add(entry);
            }
        }
        return near;
    }

    /** The entries that may stand in for the score after, the first first. */
    private static List<EntryTime> after(SessionTime session, List<EntryTime> moments, int next, double nextSession) {
        List<EntryTime> near = new ArrayList<>();
        for (EntryTime entry : moments.subList(next, moments.size())) {
            if (EntryTime.seconds(session.hour(), entry.hour()) > DAY
                    || EntryTime.seconds(entry.hour(), nextSession) < 0) {
                break;
            }
            if (session.allows(entry)) {
                near.add(entry);
            }
        }
        return near;
    }

    /** Of the sessions that begin together, none is the next of another. */
    private static double nextStart(List<SessionTime> starts, int session) {
        double own = starts.get(session).hour();
        for (SessionTime later : starts.subList(session + 1, starts.size())) {
            if (later.hour() > own) {
                return later.hour();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static PairedSession of(int number, SessionTime session, List<EntryTime> before, List<EntryTime> after) {
        boolean bothFromEntries = session.before().isEmpty() && session.after().isEmpty();
        if (bothFromEntries) {
            for (EntryTime entry : before) {
                Optional<EntryTime> same = firstOfSameSite(entry, after);
                if (same.isPresent()) {
                    return of(number, session, Optional.of(entry), same);
                }
            }
        }
        boolean onlyBefore = bothFromEntries && !before.isEmpty();
        return of(
                number,
                session,
                before.stream().findFirst(),
                onlyBefore ? Optional.empty() : after.stream().findFirst());
    }

    private static Optional<EntryTime> firstOfSameSite(EntryTime entry, List<EntryTime> others) {
        return others.stream()
                .filter(other -> other.sites().isSame(entry.sites()))
                .findFirst();
    }

    private static PairedSession of(
            int number, SessionTime session, Optional<EntryTime> before, Optional<EntryTime> after) {
        return new PairedSession(
                number,
                session.type(),
                score(session.before(), before),
                score(session.after(), after),
                source(session.before(), before),
                source(session.after(), after));
    }

    private static OptionalDouble score(OptionalDouble recorded, Optional<EntryTime> entry) {
        return recorded.isPresent() || entry.isEmpty()
                ? recorded
                : OptionalDouble.of(entry.get().score());
    }

    private static Optional<ScoreSource> source(OptionalDouble recorded, Optional<EntryTime> entry) {
        return recorded.isPresent() ? Optional.of(ScoreSource.RECORDED) : entry.map(found -> ScoreSource.ENTRY);
    }

    public boolean hasBoth() {
        return before.isPresent() && after.isPresent();
    }

    /** Whether it has both scores and an entry stands in for at least one of them. */
    public boolean hasStandIn() {
        Optional<ScoreSource> entry = Optional.of(ScoreSource.ENTRY);
        return hasBoth() && (beforeFrom.equals(entry) || afterFrom.equals(entry));
    }

    /** After minus before. */
    double change() {
        return after.orElseThrow() - before.orElseThrow();
    }
}

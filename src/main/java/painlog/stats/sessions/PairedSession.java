package painlog.stats.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The scores around one session (JSON {@code paired_values}).
 *
 * @param session number in the order of time, from 1
 * @param before the recorded score, else the last entry in [start − 24 h, start]
 * @param after the recorded score, else the first entry in (start, start + 24 h] and not after the start of the next
 *     session; those that begin together share what lies around them
 */
public record PairedSession(int session, String type, OptionalDouble before, OptionalDouble after) {
    private static final long DAY = 24 * 3600;

    /** One for each session, in the order of time. O((s + e) log (s + e)). */
    public static List<PairedSession> of(List<SessionTime> sessions, List<EntryTime> entries) {
        List<SessionTime> starts = sessions.stream()
                .sorted(Comparator.comparingDouble(SessionTime::hour))
                .toList();
        List<EntryTime> moments = entries.stream()
                .sorted(Comparator.comparingDouble(EntryTime::hour))
                .toList();
        List<PairedSession> paired = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < starts.size(); i++) {
            while (next < moments.size() && !isAfter(moments.get(next), starts.get(i))) {
                next++;
            }
            paired.add(of(i, starts, moments, next));
        }
        return List.copyOf(paired);
    }

    private static boolean isAfter(EntryTime entry, SessionTime session) {
        return EntryTime.seconds(session.hour(), entry.hour()) > 0;
    }

    /** The first entry after the session has the number {@code next}. */
    private static PairedSession of(int i, List<SessionTime> starts, List<EntryTime> moments, int next) {
        SessionTime session = starts.get(i);
        OptionalDouble before = next == 0 ? OptionalDouble.empty() : before(session, moments.get(next - 1));
        OptionalDouble after = next == moments.size()
                ? OptionalDouble.empty()
                : after(session, moments.get(next), nextStart(starts, i));
        return new PairedSession(
                i + 1, session.type(), orElse(session.before(), before), orElse(session.after(), after));
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

    private static OptionalDouble before(SessionTime session, EntryTime last) {
        boolean near = EntryTime.seconds(session.hour(), last.hour()) >= -DAY;
        return near ? OptionalDouble.of(last.score()) : OptionalDouble.empty();
    }

    private static OptionalDouble after(SessionTime session, EntryTime first, double nextSession) {
        boolean near = EntryTime.seconds(session.hour(), first.hour()) <= DAY
                && EntryTime.seconds(first.hour(), nextSession) >= 0;
        return near ? OptionalDouble.of(first.score()) : OptionalDouble.empty();
    }

    private static OptionalDouble orElse(OptionalDouble recorded, OptionalDouble found) {
        return recorded.isPresent() ? recorded : found;
    }

    boolean isComplete() {
        return before.isPresent() && after.isPresent();
    }

    /** After minus before. */
    double change() {
        return after.orElseThrow() - before.orElseThrow();
    }
}

package painlog.analysis.response;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import java.util.function.Function;
import painlog.journal.Session;
import painlog.journal.total.Samples;
import painlog.journal.word.Measure;
import painlog.journal.word.Score;
import painlog.stats.sessions.EntryTime;
import painlog.stats.sessions.NamedSites;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;

/** Sessions and values as the estimators take them: the one rule by which every command finds the scores around one. */
public final class SessionPairing {
    static final double HOUR = 3600;

    private final Measure measure;
    private final List<Session> sessions;
    private final List<EntryTime> moments;
    private final SiteNumbering sites = new SiteNumbering();

    /**
     * @param sessions oldest first
     * @param samples values around them
     * @param firstDay the day that counts as 0, since 1970
     */
    SessionPairing(Measure measure, List<Session> sessions, Samples samples, long firstDay) {
        this.measure = measure;
        this.sessions = List.copyOf(sessions);
        this.moments = new Moments(samples, firstDay, sites);
    }

    /** The values as the estimators take them, each made when it is asked for: three million of them stay small. */
    private static final class Moments extends AbstractList<EntryTime> implements RandomAccess {
        private final Samples samples;
        private final long firstDay;
        private final NamedSites[] sites;

        Moments(Samples samples, long firstDay, SiteNumbering numbering) {
            this.samples = samples;
            this.firstDay = firstDay;
            this.sites = new NamedSites[samples.size()];
            for (int i = 0; i < sites.length; i++) {
                sites[i] = numbering.of(samples.sites().get(i));
            }
        }

        @Override
        public EntryTime get(int i) {
            int day = Math.toIntExact(samples.days()[i] - firstDay);
            return new EntryTime(samples.seconds()[i] / HOUR, day, samples.values()[i], sites[i]);
        }

        @Override
        public int size() {
            return sites.length;
        }
    }

    /**
     * The sessions with their scores before and after.
     *
     * @param sessions oldest first, the neighbours of those that matter among them
     * @param samples values of the measure, at least from a day before each to a day after it
     */
    public static List<ScoredSession> of(Measure measure, List<Session> sessions, Samples samples) {
        List<PairedSession> paired = new SessionPairing(measure, sessions, samples, 0).paired();
        List<ScoredSession> scored = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            scored.add(new ScoredSession(sessions.get(i), paired.get(i)));
        }
        return scored;
    }

    /** The values around the sessions. */
    List<EntryTime> moments() {
        return moments;
    }

    List<PairedSession> paired() {
        return PairedSession.of(treatments(i -> sessions.get(i).treatment().therapy()), moments);
    }

    /** The recorded scores are of pain, so they count for pain alone. */
    List<SessionTime> treatments(Function<Integer, String> type) {
        boolean isPain = measure.name().equals(Measure.PAIN);
        List<SessionTime> treatments = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            treatments.add(new SessionTime(
                    type.apply(i),
                    session.start().at().getEpochSecond() / HOUR,
                    score(isPain ? session.outcome().before() : Optional.empty()),
                    score(isPain ? session.outcome().after() : Optional.empty()),
                    sites.of(session.annotations().sites())));
        }
        return treatments;
    }

    private static OptionalDouble score(Optional<Score> score) {
        return score.isPresent() ? OptionalDouble.of(score.get().value()) : OptionalDouble.empty();
    }
}

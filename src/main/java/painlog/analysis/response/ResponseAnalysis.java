package painlog.analysis.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import painlog.analysis.PhasedSeries;
import painlog.journal.Session;
import painlog.journal.total.Samples;
import painlog.journal.word.Measure;
import painlog.journal.word.Score;
import painlog.stats.Outcome;
import painlog.stats.series.Series;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EntryTime;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;

/** Analyses a measure around sessions. */
public final class ResponseAnalysis {
    private static final double HOUR = 3600;
    private static final String ASKED = "asked";
    private static final String OTHER = "other";

    private final ResponseRequest request;
    private final PhasedSeries days;
    private final List<EntryTime> moments = new ArrayList<>();
    private final List<PairedSession> paired;

    private ResponseAnalysis(ResponseRequest request, PhasedSeries days, Samples samples) {
        this.request = request;
        this.days = days;
        for (int i = 0; i < samples.size(); i++) {
            int day = days.index(samples.days()[i]);
            moments.add(new EntryTime(samples.seconds()[i] / HOUR, day, samples.values()[i]));
        }
        this.paired =
                PairedSession.of(treatments(i -> therapy(request.sessions().get(i))), moments);
    }

    /**
     * The course around the sessions asked for.
     *
     * @param days the measure's days and the phases that say what is usual at the time
     * @param samples values around all sessions, at least from 48 h before to 72 h after
     */
    public static Response analyze(ResponseRequest request, PhasedSeries days, Samples samples) {
        return new ResponseAnalysis(request, days, samples).response();
    }

    private static String therapy(Session session) {
        return session.treatment().therapy();
    }

    /** The recorded scores are of pain, so they count for pain alone. */
    private List<SessionTime> treatments(Function<Integer, String> type) {
        boolean isPain = request.measure().name().equals(Measure.PAIN);
        List<SessionTime> treatments = new ArrayList<>();
        for (int i = 0; i < request.sessions().size(); i++) {
            Session session = request.sessions().get(i);
            treatments.add(new SessionTime(
                    type.apply(i),
                    session.start().at().getEpochSecond() / HOUR,
                    score(isPain ? session.outcome().before() : Optional.empty()),
                    score(isPain ? session.outcome().after() : Optional.empty())));
        }
        return treatments;
    }

    private static OptionalDouble score(Optional<Score> score) {
        return score.isPresent() ? OptionalDouble.of(score.get().value()) : OptionalDouble.empty();
    }

    private Response response() {
        Map<String, IntPredicate> groups = new LinkedHashMap<>();
        groups.put(Response.ALL, request.chosen()::contains);
        for (String therapy : therapies()) {
            groups.put(
                    therapy,
                    i -> request.chosen().contains(i)
                            && therapy(request.sessions().get(i)).equals(therapy));
        }
        Map<String, Outcome<BeforeAfter>> changes = new LinkedHashMap<>();
        Map<String, List<Outcome<EventLocked>>> courses = new LinkedHashMap<>();
        groups.forEach((name, members) -> {
            changes.put(name, BeforeAfter.of(pairedOf(members)));
            courses.put(name, course(members));
        });
        List<PairedSession> asked = pairedOf(request.chosen()::contains);
        return new Response(request.measure(), asked, changes, courses, nextDay(), groups());
    }

    private SortedSet<String> therapies() {
        SortedSet<String> therapies = new TreeSet<>();
        request.chosen().forEach(i -> therapies.add(therapy(request.sessions().get(i))));
        return therapies;
    }

    private List<PairedSession> pairedOf(IntPredicate members) {
        return IntStream.range(0, paired.size())
                .filter(members)
                .mapToObj(paired::get)
                .toList();
    }

    private List<Outcome<EventLocked>> course(IntPredicate members) {
        List<SessionTime> sessions = treatments(i -> members.test(i) ? ASKED : OTHER);
        return EventLocked.of(sessions, moments, days.phases(), Optional.of(ASKED));
    }

    private Outcome<NextDay> nextDay() {
        SortedSet<Integer> asked = new TreeSet<>();
        SortedSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < request.sessions().size(); i++) {
            int day = days.index(request.sessions().get(i).start());
            all.add(day);
            if (request.chosen().contains(i)) {
                asked.add(day);
            }
        }
        Series means = days.all();
        return NextDay.of(means, asked, all);
    }

    private List<ResponseGroup> groups() {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int i : new TreeSet<>(request.chosen())) {
            for (String name : request.by().names(request.sessions().get(i))) {
                members.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
            }
        }
        return ResponseGroups.of(members, i -> paired.get(i));
    }
}

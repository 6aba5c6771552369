package painlog.analysis.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import painlog.analysis.PhasedSeries;
import painlog.journal.Session;
import painlog.journal.total.Samples;
import painlog.stats.Outcome;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;

/** Analyses a measure around sessions. */
public final class ResponseAnalysis {
    private static final String ASKED = "asked";
    private static final String OTHER = "other";

    private final ResponseRequest request;
    private final PhasedSeries days;
    private final SessionPairing pairing;
    private final List<PairedSession> paired;

    private ResponseAnalysis(ResponseRequest request, PhasedSeries days, Samples samples) {
        this.request = request;
        this.days = days;
        this.pairing = new SessionPairing(request.measure(), request.sessions(), samples, days.origin());
        this.paired = pairing.paired();
    }

    /**
     * The course around the sessions asked for.
     *
     * @param days the measure's days and the phases that say what is usual at the time
     * @param samples values around all sessions, at least from 48 h before to 72 h after
     * @param usual the last value of each day up to the usual time of a session
     */
    public static Response analyze(
            ResponseRequest request, PhasedSeries days, Samples samples, Map<LocalDate, Double> usual) {
        return new ResponseAnalysis(request, days, samples).response(new SessionScores(request, days, usual));
    }

    private static String therapy(Session session) {
        return session.treatment().therapy();
    }

    private Response response(SessionScores scores) {
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
        SessionDays on = sessionDays();
        Map<Integer, Double> before = scores.before(pairing.moments());
        Response.NextDays next = new Response.NextDays(
                NextDay.of(days.all(), on.asked(), on.all()),
                MatchedNextDay.of(days.all(), before, on.asked(), on.all()));
        return new Response(request.measure(), asked, changes, courses, next, groups());
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
        List<SessionTime> sessions = pairing.treatments(i -> members.test(i) ? ASKED : OTHER);
        return EventLocked.of(sessions, pairing.moments(), days.phases(), Optional.of(ASKED));
    }

    /** The days of the sessions asked about, and of all. */
    private record SessionDays(SortedSet<Integer> asked, SortedSet<Integer> all) {}

    private SessionDays sessionDays() {
        SortedSet<Integer> asked = new TreeSet<>();
        SortedSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < request.sessions().size(); i++) {
            int day = days.index(request.sessions().get(i).start());
            all.add(day);
            if (request.chosen().contains(i)) {
                asked.add(day);
            }
        }
        return new SessionDays(asked, all);
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

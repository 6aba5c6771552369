package painlog.analysis;

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
import painlog.journal.Samples;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.stats.BeforeAfter;
import painlog.stats.EventLocked;
import painlog.stats.Moment;
import painlog.stats.NextDay;
import painlog.stats.Outcome;
import painlog.stats.PairedSession;
import painlog.stats.Series;
import painlog.stats.Treatment;

/** Looks at pain around sessions. */
public final class Responder {
    private static final double HOUR = 3600;
    private static final String ASKED = "asked";
    private static final String OTHER = "other";

    private final ResponseQuestion question;
    private final DayCount days;
    private final List<Moment> moments = new ArrayList<>();
    private final List<PairedSession> paired;

    private Responder(ResponseQuestion question, DayCount days, Samples samples) {
        this.question = question;
        this.days = days;
        for (int i = 0; i < samples.size(); i++) {
            int day = days.index(samples.days()[i]);
            moments.add(new Moment(samples.seconds()[i] / HOUR, day, samples.values()[i]));
        }
        this.paired =
                PairedSession.of(treatments(i -> therapy(question.sessions().get(i))), moments);
    }

    /**
     * The course around the sessions asked for.
     *
     * @param days the measure's days and the phases that say what is usual at the time
     * @param samples values around all sessions, at least from 48 h before to 72 h after
     */
    public static Response respond(ResponseQuestion question, DayCount days, Samples samples) {
        return new Responder(question, days, samples).response();
    }

    private static String therapy(Session session) {
        return session.treatment().therapy();
    }

    /** The recorded scores are of pain, so they count for pain alone. */
    private List<Treatment> treatments(Function<Integer, String> type) {
        boolean isPain = question.measure().isPain();
        List<Treatment> treatments = new ArrayList<>();
        for (int i = 0; i < question.sessions().size(); i++) {
            Session session = question.sessions().get(i);
            treatments.add(new Treatment(
                    type.apply(i),
                    session.start().at().getEpochSecond() / HOUR,
                    score(isPain ? session.effect().before() : Optional.empty()),
                    score(isPain ? session.effect().after() : Optional.empty())));
        }
        return treatments;
    }

    private static OptionalDouble score(Optional<Score> score) {
        return score.isPresent() ? OptionalDouble.of(score.get().value()) : OptionalDouble.empty();
    }

    private Response response() {
        Map<String, IntPredicate> groups = new LinkedHashMap<>();
        groups.put(Response.ALL, question.chosen()::contains);
        for (String therapy : therapies()) {
            groups.put(
                    therapy,
                    i -> question.chosen().contains(i)
                            && therapy(question.sessions().get(i)).equals(therapy));
        }
        Map<String, Outcome<BeforeAfter>> changes = new LinkedHashMap<>();
        Map<String, List<Outcome<EventLocked>>> courses = new LinkedHashMap<>();
        groups.forEach((name, members) -> {
            changes.put(name, BeforeAfter.of(pairedOf(members)));
            courses.put(name, course(members));
        });
        List<PairedSession> asked = pairedOf(question.chosen()::contains);
        return new Response(question.measure(), asked, changes, courses, nextDay(), groups());
    }

    private SortedSet<String> therapies() {
        SortedSet<String> therapies = new TreeSet<>();
        question.chosen().forEach(i -> therapies.add(therapy(question.sessions().get(i))));
        return therapies;
    }

    private List<PairedSession> pairedOf(IntPredicate members) {
        return IntStream.range(0, paired.size())
                .filter(members)
                .mapToObj(paired::get)
                .toList();
    }

    private List<Outcome<EventLocked>> course(IntPredicate members) {
        List<Treatment> sessions = treatments(i -> members.test(i) ? ASKED : OTHER);
        return EventLocked.of(sessions, moments, days.phases(), Optional.of(ASKED));
    }

    private Outcome<NextDay> nextDay() {
        SortedSet<Integer> asked = new TreeSet<>();
        SortedSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < question.sessions().size(); i++) {
            int day = days.index(question.sessions().get(i).start());
            all.add(day);
            if (question.chosen().contains(i)) {
                asked.add(day);
            }
        }
        Series means = days.all();
        return NextDay.of(means, asked, all);
    }

    private List<ResponseGroup> groups() {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int i : new TreeSet<>(question.chosen())) {
            for (String name : question.by().names(question.sessions().get(i))) {
                members.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
            }
        }
        return ResponseGroups.of(members, i -> paired.get(i));
    }
}

package painlog.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseAnalysis;
import painlog.analysis.response.ResponseRequest;
import painlog.analysis.summary.SummaryFixtures;
import painlog.calendar.DaySpan;
import painlog.calendar.Moment;
import painlog.journal.Session;
import painlog.journal.arm.Phase;
import painlog.journal.arm.Phases;
import painlog.journal.part.Annotations;
import painlog.journal.part.Cost;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.total.DayValues;
import painlog.journal.total.Samples;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.journal.word.Score;

/** Sessions and values around them, in UTC, by day from the first Monday of 2026 on. */
public final class SessionFixtures {
    static final LocalDate START = ComparisonFixtures.START;

    private final List<Session> sessions = new ArrayList<>();
    private final Set<Integer> chosen = new HashSet<>();
    private final List<long[]> times = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final Map<LocalDate, Double> usual = new HashMap<>();
    private Phases phases = new Phases(List.of(new Phase(1, Arm.NONE, span())));

    public static Treatment treatment(String therapy, String... techniques) {
        return new Treatment(therapy, List.of(techniques), OptionalInt.empty(), false, "", Optional.empty());
    }

    public static Treatment atHome(String therapy, String... techniques) {
        return new Treatment(therapy, List.of(techniques), OptionalInt.empty(), true, "", Optional.empty());
    }

    public static Treatment by(String provider, String therapy, Optional<Cost> cost) {
        return new Treatment(therapy, List.of(), OptionalInt.empty(), false, provider, cost);
    }

    public static Session session(int day, int hour, Treatment treatment, SessionOutcome outcome) {
        Moment start = Moment.of(START.plusDays(day).atTime(hour, 0), ZoneOffset.UTC);
        return new Session(start, Instant.EPOCH, treatment, outcome, Annotations.NONE);
    }

    public static SessionOutcome scored(double before, double after) {
        return new SessionOutcome(Optional.of(new Score(before)), Optional.of(new Score(after)), Helped.UNSAID, "");
    }

    /** A session at noon that is asked about. */
    public SessionFixtures asked(int day, Treatment treatment, SessionOutcome outcome) {
        chosen.add(sessions.size());
        return other(day, treatment, outcome);
    }

    /** A session at noon that is there, but not asked about. */
    public SessionFixtures other(int day, Treatment treatment, SessionOutcome outcome) {
        sessions.add(session(day, 12, treatment, outcome));
        return this;
    }

    public SessionFixtures value(int day, int hour, double value) {
        LocalDate date = START.plusDays(day);
        times.add(new long[] {date.atTime(hour, 0).toEpochSecond(ZoneOffset.UTC), date.toEpochDay()});
        values.add(value);
        return this;
    }

    public Response response(ResponseRequest.By by) {
        return response(ComparisonFixtures.PAIN, by);
    }

    public Response response(Measure measure, ResponseRequest.By by) {
        Samples samples = new Samples(
                times.stream().mapToLong(time -> time[0]).toArray(),
                times.stream().mapToInt(time -> (int) time[1]).toArray(),
                values.stream().mapToDouble(value -> value).toArray(),
                java.util.Collections.nCopies(values.size(), List.of()));
        ResponseRequest request = new ResponseRequest(measure, sessions, chosen, by);
        return ResponseAnalysis.analyze(request, new PhasedSeries(phases, days(), LocalTime.MIDNIGHT), samples, usual);
    }

    /** The value of a day up to the usual time of a session. */
    public SessionFixtures usual(int day, double value) {
        usual.put(START.plusDays(day), value);
        return this;
    }

    private List<DayValues> days() {
        List<DayValues> days = new ArrayList<>();
        for (LocalDate date : span()) {
            double[] own = java.util.stream.IntStream.range(0, values.size())
                    .filter(i -> times.get(i)[1] == date.toEpochDay())
                    .mapToDouble(values::get)
                    .sorted()
                    .toArray();
            if (own.length > 0) {
                days.add(SummaryFixtures.logged(date.toString(), own));
            }
        }
        return days;
    }

    /** Parts the days in two phases; the second begins on that day. */
    public SessionFixtures phases(int second) {
        phases = new Phases(List.of(
                new Phase(1, Arm.NONE, DaySpan.closed(START, START.plusDays(second - 1L))),
                new Phase(2, Arm.of(List.of("yoga")), DaySpan.closed(START.plusDays(second), span().last()))));
        return this;
    }

    private static DaySpan span() {
        return DaySpan.closed(START, START.plusDays(99));
    }
}

package painlog.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import painlog.calendar.DaySpan;
import painlog.calendar.Moment;
import painlog.journal.Annotations;
import painlog.journal.Arm;
import painlog.journal.Cost;
import painlog.journal.DayValues;
import painlog.journal.Helped;
import painlog.journal.Measure;
import painlog.journal.Phase;
import painlog.journal.Phases;
import painlog.journal.Samples;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.SessionOutcome;
import painlog.journal.Treatment;

/** Sessions and values around them, in UTC, by day from the first Monday of 2026 on. */
final class SessionFixtures {
    static final LocalDate START = ComparisonFixtures.START;

    private final List<Session> sessions = new ArrayList<>();
    private final Set<Integer> chosen = new HashSet<>();
    private final List<long[]> times = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private Phases phases = new Phases(List.of(new Phase(1, Arm.NONE, span())));

    static Treatment treatment(String therapy, String... techniques) {
        return new Treatment(therapy, List.of(techniques), OptionalInt.empty(), false, "", Optional.empty());
    }

    static Treatment atHome(String therapy, String... techniques) {
        return new Treatment(therapy, List.of(techniques), OptionalInt.empty(), true, "", Optional.empty());
    }

    static Treatment by(String provider, String therapy, Optional<Cost> cost) {
        return new Treatment(therapy, List.of(), OptionalInt.empty(), false, provider, cost);
    }

    static Session session(int day, int hour, Treatment treatment, SessionOutcome outcome) {
        Moment start = Moment.of(START.plusDays(day).atTime(hour, 0), ZoneOffset.UTC);
        return new Session(start, Instant.EPOCH, treatment, outcome, Annotations.NONE);
    }

    static SessionOutcome scored(double before, double after) {
        return new SessionOutcome(Optional.of(new Score(before)), Optional.of(new Score(after)), Helped.UNSAID, "");
    }

    /** A session at noon that is asked about. */
    SessionFixtures asked(int day, Treatment treatment, SessionOutcome outcome) {
        chosen.add(sessions.size());
        return other(day, treatment, outcome);
    }

    /** A session at noon that is there, but not asked about. */
    SessionFixtures other(int day, Treatment treatment, SessionOutcome outcome) {
        sessions.add(session(day, 12, treatment, outcome));
        return this;
    }

    SessionFixtures value(int day, int hour, double value) {
        LocalDate date = START.plusDays(day);
        times.add(new long[] {date.atTime(hour, 0).toEpochSecond(ZoneOffset.UTC), date.toEpochDay()});
        values.add(value);
        return this;
    }

    Response response(ResponseRequest.By by) {
        return response(ComparisonFixtures.PAIN, by);
    }

    Response response(Measure measure, ResponseRequest.By by) {
        Samples samples = new Samples(
                times.stream().mapToLong(time -> time[0]).toArray(),
                times.stream().mapToInt(time -> (int) time[1]).toArray(),
                values.stream().mapToDouble(value -> value).toArray());
        ResponseRequest request = new ResponseRequest(measure, sessions, chosen, by);
        return ResponseAnalysis.analyze(request, new PhasedSeries(phases, days(), LocalTime.MIDNIGHT), samples);
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
    SessionFixtures phases(int second) {
        phases = new Phases(List.of(
                new Phase(1, Arm.NONE, DaySpan.closed(START, START.plusDays(second - 1L))),
                new Phase(2, Arm.of(List.of("yoga")), DaySpan.closed(START.plusDays(second), span().last()))));
        return this;
    }

    private static DaySpan span() {
        return DaySpan.closed(START, START.plusDays(99));
    }
}

package painlog.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.factors.Factor;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.factors.FactorResult.On;
import painlog.analysis.factors.Factors;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseGroup;
import painlog.stats.ConfidenceInterval;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.regression.DayDifference;
import painlog.stats.regression.Estimate;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.MatchedNextDay;
import painlog.stats.sessions.PairedSession;

/** Results as an analysis would give them, for charts. */
public final class EstimateFixtures {
    private static final int[] EDGES = {-48, -24, -12, 0, 12, 24, 48, 72};

    private EstimateFixtures() {}

    public static ResponseGroup group(String name, int sessions, double before, double after, double half) {
        double change = after - before;
        return new ResponseGroup(
                name,
                sessions,
                Outcome.ok(new BeforeAfter(
                        sessions,
                        0,
                        0,
                        new BeforeAfter.MeanChange(
                                before, after, change, 1, new ConfidenceInterval(change - half, change + half), change),
                        new BeforeAfter.Wilcoxon(0, OptionalDouble.empty()),
                        new BeforeAfter.Drops(0, 0, 0))),
                Optional.empty());
    }

    public static ResponseGroup scoreless(String name, int sessions) {
        return new ResponseGroup(
                name,
                sessions,
                new NotEstimable<>(Reason.TOO_FEW_SESSIONS, Map.of("nPaired", 1, "nSkipped", sessions - 1)),
                Optional.empty());
    }

    /** The bins from 48 h before; an empty one has too few sessions. */
    public static List<Outcome<EventLocked>> course(OptionalDouble... deviations) {
        List<Outcome<EventLocked>> bins = new ArrayList<>();
        for (int i = 0; i < deviations.length; i++) {
            int from = EDGES[i];
            int to = EDGES[i + 1];
            bins.add(
                    deviations[i].isPresent()
                            ? Outcome.ok(bin(from, to, deviations[i].getAsDouble()))
                            : new NotEstimable<>(
                                    Reason.TOO_FEW_SESSIONS,
                                    Map.of("fromH", from, "toH", to, "nSessions", 2, "nEntries", 2)));
        }
        return bins;
    }

    private static EventLocked bin(int from, int to, double deviation) {
        return new EventLocked(from, to, 5, 7, deviation, 1, new ConfidenceInterval(deviation - 0.5, deviation + 0.5));
    }

    public static Response response(List<ResponseGroup> groups, List<Outcome<EventLocked>> course) {
        Map<String, List<Outcome<EventLocked>>> courses = new LinkedHashMap<>();
        courses.put(Response.ALL, course);
        int sessions = groups.stream().mapToInt(ResponseGroup::sessions).sum();
        PairedSession one = PairedSession.recorded(1, "massage", 6, 4);
        return new Response(
                ChartFixtures.PAIN,
                java.util.Collections.nCopies(sessions, one),
                Map.of(),
                courses,
                new Response.NextDays(
                        Outcome.refused(Reason.TOO_FEW_DAYS),
                        new MatchedNextDay(
                                MatchedNextDay.MatchedOn.DAY_BEFORE, 0, 0, Outcome.refused(Reason.TOO_FEW_DAYS))),
                groups);
    }

    public static FactorResult factor(String name, On on, double difference, boolean usable, double q) {
        Estimate estimate = new Estimate(
                difference,
                0.2,
                new Estimate.TTest(10, 10, difference / 0.2, 0.01),
                usable,
                new ConfidenceInterval(difference - 0.4, difference + 0.4));
        return new FactorResult(
                Factor.Kind.TRIGGER,
                name,
                OptionalDouble.empty(),
                on,
                Outcome.ok(new DayDifference(6, 20, 0, estimate)),
                OptionalDouble.of(q));
    }

    public static FactorResult seldom(String name) {
        return new FactorResult(
                Factor.Kind.TRIGGER,
                name,
                OptionalDouble.empty(),
                On.SAME_DAY,
                new NotEstimable<>(Reason.TOO_FEW_DAYS, Map.of("nWith", 2, "nWithout", 24)),
                OptionalDouble.empty());
    }

    public static Factors factors(FactorResult... results) {
        return new Factors(ChartFixtures.PAIN, 26, List.of(results));
    }
}

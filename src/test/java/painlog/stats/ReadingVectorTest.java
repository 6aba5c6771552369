package painlog.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import painlog.stats.effect.AnytimeInterval;
import painlog.stats.effect.Chances;
import painlog.stats.effect.MissingDays;
import painlog.stats.effect.UnloggedDays;
import painlog.stats.headline.HeadlineModel;
import painlog.stats.headline.TMixture;
import painlog.stats.headline.UnloggedWeights;
import painlog.stats.regression.BeforeGap;
import painlog.stats.regression.Onset;
import painlog.stats.regression.WorstMoment;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.PhaseSpan;
import painlog.stats.series.Series;
import tools.jackson.databind.JsonNode;

/** What is read out of a headline, against vectors computed in R and by other ways: every field of every case. */
class ReadingVectorTest {
    private static final String NOTHING = "";
    private static final String ESTIMATED = "phi|sigma2|estimate|se|df.*|ci_.*|excess|p";
    private static final double RANGE = 10;

    @TestFactory
    Stream<DynamicTest> chances() {
        return VectorCases.of("reference-plan/pub-plan-probability.json", NOTHING, ReadingVectorTest::chances);
    }

    private static Object chances(JsonNode in) {
        if (in.get("df_unclamped").asDouble() < 2) {
            return Outcome.refused(Reason.INTERVAL_NOT_USABLE);
        }
        return Outcome.ok(Chances.of(TMixture.single(
                in.get("estimate").asDouble(),
                in.get("se").asDouble(),
                in.get("df").asDouble())));
    }

    @TestFactory
    Stream<DynamicTest> missing_days() {
        return VectorCases.of("reference-plan/pub-plan-missing-days.json", NOTHING, ReadingVectorTest::missingDays);
    }

    private static Object missingDays(JsonNode in) {
        if (in.get("estimate").isNull()) {
            return Outcome.refused(Reason.NO_ESTIMATE);
        }
        MissingDays.Tested tested = new MissingDays.Tested(
                in.get("estimate").asDouble(),
                new ConfidenceInterval(
                        in.get("ci_lower").asDouble(), in.get("ci_upper").asDouble()),
                in.get("mean_arm").asDouble(),
                in.get("mean_against").asDouble(),
                new ConfidenceInterval(
                        in.get("scale_min").asDouble(), in.get("scale_max").asDouble()));
        return MissingDays.of(tested, UnloggedDays.ofShares(share(in, "arm"), share(in, "against")));
    }

    private static double share(JsonNode in, String arm) {
        int days = in.get("days_" + arm).asInt();
        return (double) (days - in.get("logged_" + arm).asInt()) / days;
    }

    @TestFactory
    Stream<DynamicTest> weights_of_unlogged_days() {
        return VectorCases.of("reference-headline/pub-headline-weights.json", NOTHING, ReadingVectorTest::weights);
    }

    private static Object weights(JsonNode in) {
        List<PhaseSpan> phases = spans(in, "from", "to");
        List<PhaseSeries> series = phases.stream()
                .map(phase -> new PhaseSeries(phase.arm(), false, false, phase.days()))
                .toList();
        List<String> arms = VectorCases.arms(phases.stream().map(PhaseSpan::arm).toList());
        String arm = in.get("arm").asString();
        String against = in.get("against").asString();
        UnloggedWeights weights = UnloggedWeights.of(HeadlineModel.of(arms, series, RANGE), phases)
                .value()
                .orElseThrow();
        return Map.of(
                "shareArm", share(phases, arm),
                "shareAgainst", share(phases, against),
                "weightArm", weights.of(arm, arm, against),
                "weightAgainst", weights.of(against, arm, against));
    }

    private static double share(List<PhaseSpan> phases, String arm) {
        List<PhaseSpan> own = phases.stream().filter(p -> p.arm().equals(arm)).toList();
        double unlogged = own.stream().mapToInt(PhaseSpan::unlogged).sum();
        return unlogged / own.stream().mapToInt(PhaseSpan::calendarDays).sum();
    }

    /** Phases with their calendar days, each with its part of the days. */
    private static List<PhaseSpan> spans(JsonNode in, String from, String to) {
        Series all = VectorCases.series(in.get("daily"), "mean", "");
        List<PhaseSpan> spans = new ArrayList<>();
        in.get("phases").forEach(phase -> {
            int first = phase.get(from).asInt();
            int last = phase.get(to).asInt();
            spans.add(new PhaseSpan(phase.get("arm").asString(), first, last, part(all, first, last)));
        });
        return spans;
    }

    private static Series part(Series all, int first, int last) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.day(i) >= first && all.day(i) <= last) {
                own.add(i);
            }
        }
        return Series.of(
                own.stream().mapToInt(all::day).toArray(),
                own.stream().mapToDouble(all::value).toArray());
    }

    @TestFactory
    Stream<DynamicTest> days_before_a_gap() {
        return VectorCases.of(
                "reference-plan/pub-plan-before-gap.json",
                ESTIMATED,
                in -> BeforeGap.of(spans(in, "start_day", "end_day")));
    }

    @TestFactory
    Stream<DynamicTest> the_interval_that_holds_however_often_one_looks() {
        return VectorCases.of("reference-plan/pub-plan-anytime.json", NOTHING, ReadingVectorTest::anytime);
    }

    private static Object anytime(JsonNode in) {
        if (in.get("df_unclamped").asDouble() < 2) {
            return Outcome.refused(Reason.INTERVAL_NOT_USABLE);
        }
        double half = in.get("se").asDouble()
                * TailProbability.student975(in.get("df").asDouble());
        double estimate = in.get("estimate").asDouble();
        return AnytimeInterval.of(
                estimate,
                ConfidenceInterval.around(estimate, half),
                Math.min(in.get("logged_arm").asInt(), in.get("logged_against").asInt()),
                in.get("rho").asDouble());
    }

    @TestFactory
    Stream<DynamicTest> first_days_of_phases() {
        return VectorCases.of("reference-plan/pub-plan-onset.json", ESTIMATED, ReadingVectorTest::onset);
    }

    private static Object onset(JsonNode in) {
        List<PhaseSpan> phases = spans(in, "start_day", "end_day");
        Onset onset =
                Onset.of(VectorCases.arms(phases.stream().map(PhaseSpan::arm).toList()), phases);
        List<Object> arms = new ArrayList<>();
        for (Onset.ArmOnset one : onset.arms()) {
            Map<String, Object> arm = new LinkedHashMap<>(Map.of("arm", one.arm(), "phases", one.phases()));
            arm.putAll(VectorCases.fields(one.onset()));
            arms.add(arm);
        }
        Map<String, Object> ours = VectorCases.fields(onset.model());
        ours.put("arms", arms);
        return ours;
    }

    @TestFactory
    Stream<DynamicTest> the_worst_moment_to_begin() {
        return VectorCases.of(
                "reference-headline/pub-worst-moment.json",
                ESTIMATED,
                in -> WorstMoment.of(
                        in.get("arm").asString(), in.get("against").asString(), spans(in, "from", "to"), RANGE));
    }
}

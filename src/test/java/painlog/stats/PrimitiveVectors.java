package painlog.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import painlog.stats.nonoverlap.NapInterval;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.nonoverlap.PairComparison;
import painlog.stats.regression.Autocorrelation;
import painlog.stats.regression.DesignEffect;
import painlog.stats.regression.Gls;
import painlog.stats.regression.GlsFit;
import painlog.stats.sessions.BeforeAfter;
import tools.jackson.databind.JsonNode;

/** The vectors of kind {@code primitives}: the functions that the estimators share. */
final class PrimitiveVectors {
    private static final double[] QUANTILES = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1};

    private PrimitiveVectors() {}

    static void hold(JsonNode json, VectorComparison vectorComparison) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        each(
                json,
                "normal",
                v -> Map.of(
                        "p",
                        v.get("p").asDouble(),
                        "quantile",
                        normal.inverseCumulativeProbability(v.get("p").asDouble())),
                vectorComparison);
        each(
                json,
                "normal_cdf",
                v -> Map.of(
                        "x", v.get("x").asDouble(),
                        "cdf", normal.cumulativeProbability(v.get("x").asDouble()),
                        "two_sided_p", TailProbability.normal(v.get("x").asDouble())),
                vectorComparison);
        each(json, "student_t", PrimitiveVectors::student, vectorComparison);
        each(json, "quantile_type7", PrimitiveVectors::quantiles, vectorComparison);
        each(json, "newcombe_nap_ci", PrimitiveVectors::newcombe, vectorComparison);
        each(
                json,
                "design_effect",
                v -> Map.of(
                        "days", boxed(v.get("days")),
                        "phi", v.get("phi").asDouble(),
                        "deff",
                                DesignEffect.of(
                                        Arrays.stream(numbers(v.get("days")))
                                                .mapToInt(d -> (int) d)
                                                .toArray(),
                                        v.get("phi").asDouble())),
                vectorComparison);
        one(
                json,
                "holm",
                v -> Map.of("p", boxed(v.get("p")), "adjusted", GlsFit.list(Holm.adjust(numbers(v.get("p"))))),
                vectorComparison);
        one(
                json,
                "wilcoxon_signed_rank",
                v -> Map.of(
                        "differences", boxed(v.get("differences")),
                        "V", BeforeAfter.test().statistic(numbers(v.get("differences"))),
                        "p_asymptotic_corrected",
                                BeforeAfter.test()
                                        .test(numbers(v.get("differences")))
                                        .getPValue(),
                        "note", v.get("note").asString()),
                vectorComparison);
        one(json, "mann_whitney", PrimitiveVectors::mannWhitney, vectorComparison);
        one(json, "acf_r1", PrimitiveVectors::acf, vectorComparison);
    }

    private interface Maker {
        Map<String, Object> of(JsonNode vector);
    }

    private static void each(JsonNode json, String name, Maker ours, VectorComparison vectorComparison) {
        for (JsonNode vector : json.get(name)) {
            vectorComparison.hold(name, vector, camelCased(ours.of(vector)));
        }
    }

    private static void one(JsonNode json, String name, Maker ours, VectorComparison vectorComparison) {
        vectorComparison.hold(name, json.get(name), camelCased(ours.of(json.get(name))));
    }

    private static Map<String, Object> camelCased(Map<String, Object> fields) {
        Map<String, Object> renamed = new java.util.HashMap<>();
        fields.forEach((name, value) -> renamed.put(VectorComparison.camelCase(name), value));
        return renamed;
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static List<Double> boxed(JsonNode array) {
        return GlsFit.list(numbers(array));
    }

    private static Map<String, Object> student(JsonNode v) {
        double df = v.get("df").asDouble();
        double t = v.get("t").asDouble();
        return Map.of(
                "df", df,
                "t", t,
                "cdf", TDistribution.of(df).cumulativeProbability(t),
                "two_sided_p", TailProbability.student(t, df),
                "quantile_975", TailProbability.student975(df));
    }

    private static Map<String, Object> quantiles(JsonNode v) {
        double[] x = numbers(v.get("x"));
        List<Double> q = new ArrayList<>();
        for (double p : QUANTILES) {
            q.add(SampleStatistics.quantile(x, p));
        }
        return Map.of(
                "x",
                boxed(v.get("x")),
                "q",
                q,
                "median",
                SampleStatistics.median(x),
                "mean",
                SampleStatistics.mean(x),
                "sd",
                SampleStatistics.sd(x));
    }

    private static Map<String, Object> newcombe(JsonNode v) {
        double nap = v.get("nap").asDouble();
        double m = v.get("m").asDouble();
        double n = v.get("n").asDouble();
        ConfidenceInterval ci = NapInterval.of(nap, m, n);
        return Map.of("nap", nap, "m", m, "n", n, "lower", ci.lower(), "upper", ci.upper());
    }

    private static Map<String, Object> mannWhitney(JsonNode v) {
        double[] a = numbers(v.get("a"));
        double[] b = numbers(v.get("b"));
        PairComparison pairComparison = new PairComparison(a, b);
        return Map.of(
                "a", boxed(v.get("a")),
                "b", boxed(v.get("b")),
                "W_a", pairComparison.improved() + 0.5 * pairComparison.tied(),
                "p_asymptotic_corrected",
                        Nonoverlap.mannWhitneyP(pairComparison).orElseThrow());
    }

    private static Map<String, Object> acf(JsonNode v) {
        double[] x = numbers(v.get("x"));
        double mean = SampleStatistics.mean(x);
        double[] e = Arrays.stream(x).map(y -> y - mean).toArray();
        return Map.of("x", boxed(v.get("x")), "r1", Autocorrelation.neighbours(e) / Gls.dot(e, e));
    }
}

package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import painlog.stats.effect.PhaseChange;
import painlog.stats.randomization.Cycles;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.regression.Design;
import painlog.stats.regression.GlsFit;
import painlog.stats.regression.PairDesigns;
import painlog.stats.regression.TherapyModels;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;
import painlog.stats.sessions.BeforeAfter;
import painlog.stats.sessions.EntryTime;
import painlog.stats.sessions.EventLocked;
import painlog.stats.sessions.NextDay;
import painlog.stats.sessions.PairedSession;
import painlog.stats.sessions.SessionTime;
import painlog.stats.trend.Trend;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every number against vectors computed in R: the simulated journals in the test resources, and the published series in
 * the folder named by {@code -Dpainlog.reference.published}, where one is given.
 */
class ReferenceTest {
    private static final Path OWN = Path.of("src/test/resources/painlog/stats/reference");
    /** The rule of before; {@code reference-headline} holds the one that counts. */
    private static final String OLD_GRADE = "pub-grade.json";

    private static int fields;
    private static int cases;

    @TestFactory
    Stream<DynamicTest> every_field_of_every_reference_case_agrees() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(OWN));
        Optional.ofNullable(System.getProperty("painlog.reference.published"))
                .map(Path::of)
                .ifPresent(folders::add);
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(f -> f.toString().endsWith(".json") && !f.endsWith(OLD_GRADE))
                        .sorted()
                        .forEach(files::add);
            }
        }
        assertTrue(files.size() >= 32, "the reference files are there");
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> agrees(ReferenceCase.read(file))));
    }

    @AfterAll
    static void tell() {
        System.err.println("reference: " + cases + " cases, " + fields + " fields");
    }

    private static void agrees(ReferenceCase reference) {
        VectorComparison vectorComparison = new VectorComparison();
        switch (reference.kind()) {
            case "pair" -> pair(reference, vectorComparison);
            case "multi" -> multi(reference, vectorComparison);
            case "sessions" -> sessions(reference, vectorComparison);
            case "primitives" -> PrimitiveVectors.hold(reference.json(), vectorComparison);
            default -> throw new AssertionError("unknown kind " + reference.kind());
        }
        assertEquals("", String.join("\n", vectorComparison.differences()));
        assertTrue(vectorComparison.fields() > 30, "too few fields: " + vectorComparison.fields());
        fields += vectorComparison.fields();
        cases++;
    }

    private static void pair(ReferenceCase reference, VectorComparison vectorComparison) {
        int start = reference.json().get("phase_b_start_day").asInt();
        ReferenceCase.Span a = reference.period(0, 0);
        ReferenceCase.Span b =
                reference.period(1, reference.json().get("washout_days").asInt());
        PhasePair pair = new PhasePair(a.days(), b.days(), start);
        Map<String, Object> ours = fields(PhaseChange.of(pair));
        ours.put("describe", Map.of("A", a.describe(), "B", b.describe()));
        ours.put("trend", Map.of("A", Trend.of(pair.a()), "B", Trend.of(pair.b())));
        JsonNode expected = withoutReplays(reference.expected());
        if (expected.has("gls_fixed_phi")) {
            String design = expected.get("gls_fixed_phi").get("design").asString();
            ours.put("glsFixedPhi", Map.of("design", design, "cases", fixedPhi(pair, design)));
        }
        vectorComparison.hold("expected", expected, ours);
    }

    private static Map<String, Object> fields(Object record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) JsonTree.of(record)).forEach((name, value) -> fields.put(name.toString(), value));
        return fields;
    }

    private static List<GlsFit> fixedPhi(PhasePair pair, String name) {
        Design design = name.equals("its") ? PairDesigns.interrupted(pair) : PairDesigns.level(pair);
        return DoubleStream.of(0, 0.3, 0.6)
                .mapToObj(phi -> GlsFit.of(design, phi))
                .toList();
    }

    /** Without the single resamples: the bootstrap is worked out over all of them at once. */
    private static JsonNode withoutReplays(JsonNode expected) {
        JsonNode shown = expected.deepCopy();
        ((ObjectNode) shown.get("bootstrap")).remove("replay");
        return shown;
    }

    private static void multi(ReferenceCase reference, VectorComparison vectorComparison) {
        List<PhaseSeries> phases = new ArrayList<>();
        List<Object> described = new ArrayList<>();
        for (JsonNode period : reference.periods()) {
            ReferenceCase.Span span = reference.period(phases.size(), 0);
            String type = period.get("type").asString();
            boolean both = type.equals("both");
            phases.add(new PhaseSeries(type, both || type.equals("massage"), both || type.equals("pt"), span.days()));
            described.add(Map.of(
                    "index", phases.size(),
                    "label", period.get("label").asString(),
                    "type", type,
                    "describe", span.describe(),
                    "trend", Trend.of(span.days())));
        }
        Map<String, Object> ours = fields(TherapyModels.of(phases));
        ours.put("periods", described);
        ours.put("consecutive", consecutive(reference, phases));
        ours.put("cycles", Cycles.of(phases));
        ours.put("periodPermutation", PeriodPermutation.of(phases));
        vectorComparison.hold("expected", reference.expected(), ours);
    }

    private static List<Object> consecutive(ReferenceCase reference, List<PhaseSeries> phases) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (int i = 0; i + 1 < phases.size(); i++) {
            int start = reference.periods().get(i + 1).get("start_day").asInt();
            PhaseChange change = PhaseChange.of(
                    new PhasePair(phases.get(i).days(), phases.get(i + 1).days(), start));
            Map<String, Object> pair = fields(change);
            pair.put("from", i + 1);
            pair.put("to", i + 2);
            change.regressions()
                    .levelReml()
                    .value()
                    .ifPresent(fit -> p.add(fit.estimate("level").test().p()));
            pairs.add(pair);
        }
        double[] adjusted = Holm.adjust(p.stream().mapToDouble(x -> x).toArray());
        int next = 0;
        for (Map<String, Object> pair : pairs) {
            Map<?, ?> level = (Map<?, ?>) pair.get("levelReml");
            if (level != null && "ok".equals(level.get("status"))) {
                pair.put("pHolm", adjusted[next++]);
            }
        }
        return new ArrayList<>(pairs);
    }

    private static void sessions(ReferenceCase reference, VectorComparison vectorComparison) {
        List<SessionTime> sessions = reference.list("sessions").stream()
                .map(s -> new SessionTime(
                        s.get("type").asString(),
                        s.get("hours_since_origin").asDouble(),
                        optional(s.get("score_before")),
                        optional(s.get("score_after"))))
                .toList();
        List<EntryTime> entries = reference.entries().stream()
                .map(e -> new EntryTime(e.hour(), e.day(), e.score()))
                .toList();
        List<Series> phases = new ArrayList<>();
        for (int i = 0; i < reference.periods().size(); i++) {
            phases.add(reference.period(i, 0).days());
        }
        List<PairedSession> values = PairedSession.of(sessions, entries);
        Map<String, Object> paired = new LinkedHashMap<>(Map.of("all", BeforeAfter.of(values)));
        Map<String, Object> locked =
                new LinkedHashMap<>(Map.of("all", EventLocked.of(sessions, entries, phases, Optional.empty())));
        for (String type : sessions.stream().map(SessionTime::type).distinct().toList()) {
            paired.put(
                    type,
                    BeforeAfter.of(
                            values.stream().filter(v -> v.type().equals(type)).toList()));
            locked.put(type, EventLocked.of(sessions, entries, phases, Optional.of(type)));
        }
        Series days = reference.span(Integer.MIN_VALUE, Integer.MAX_VALUE).days();
        int[] sessionDays =
                sessions.stream().mapToInt(s -> (int) Math.floor(s.hour() / 24)).toArray();
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("pairedValues", values);
        ours.put("paired", paired);
        ours.put("eventLocked", locked);
        ours.put("nextDayAncova", NextDay.of(days, sessionDays));
        vectorComparison.hold("expected", reference.expected(), ours);
    }

    private static OptionalDouble optional(JsonNode number) {
        return number.isNull() ? OptionalDouble.empty() : OptionalDouble.of(number.asDouble());
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import painlog.stats.VectorCases;
import painlog.stats.VectorComparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reference vectors of the headline and of what is read out of it, as a person's journal: a measure of their own,
 * imported from CSV, periods added, and {@code painlog compare --all --format json} asked.
 */
final class HeadlineStory {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final Map<String, List<String>> THERAPIES = Map.of(
            "none", List.of("none"),
            "massage", List.of("massage"),
            "physical-therapy", List.of("physical-therapy"),
            "both", List.of("massage", "physical-therapy"),
            "yoga", List.of("yoga"));
    private static final Map<String, String> LABELS = Map.of("both", "massage+physical-therapy");
    /** Values that rest on an estimated φ. */
    private static final String ESTIMATED = "without_wandering|phi|sigma2|estimate|se|df.*|ci_.*";

    @TempDir
    Path home = Path.of("");

    /** Phase by phase: arm, first and last day. */
    private record Span(String arm, int from, int to) {}

    @TestFactory
    Stream<DynamicTest> the_headline() {
        return cases("reference-headline/pub-headline.json", HeadlineStory::headline);
    }

    @TestFactory
    Stream<DynamicTest> unlogged_days() {
        return cases("reference-headline/pub-headline-weights.json", HeadlineStory::unlogged);
    }

    @TestFactory
    Stream<DynamicTest> days_before_a_gap() {
        return cases(
                "reference-plan/pub-plan-before-gap.json",
                (one, ours) ->
                        agrees(one.get("expected"), ours.get("contrasts").get(0).get("beforeGap"), ESTIMATED));
    }

    @TestFactory
    Stream<DynamicTest> first_days_of_phases() {
        return cases(
                "reference-plan/pub-plan-onset.json",
                (one, ours) -> agrees(one.get("expected"), ours.get("onset"), ESTIMATED));
    }

    private Stream<DynamicTest> cases(String file, BiConsumer<JsonNode, JsonNode> check) {
        List<DynamicTest> tests = new ArrayList<>();
        VectorCases.read(file).get("cases").forEach(one -> {
            int number = tests.size();
            tests.add(DynamicTest.dynamicTest(
                    one.get("name").asString(),
                    () -> check.accept(
                            one,
                            compared(new Person(home.resolve("case" + number + file.hashCode())), one.get("input")))));
        });
        return tests.stream();
    }

    private JsonNode compared(Person person, JsonNode in) {
        done(person.types("measure add pub --range 0..10 --better lower"));
        StringBuilder csv = new StringBuilder("when,score\n");
        in.get("daily")
                .forEach(day -> csv.append(FIRST_DAY.plusDays(day.get("day").asInt()))
                        .append("T12:00Z,")
                        .append(day.get("mean").asString())
                        .append('\n'));
        Path file = home.resolve("scores" + person.home().getFileName() + ".csv");
        try {
            Files.writeString(file, csv);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        done(person.runs(
                "import", file.toString(), "--from", "csv", "--map", "at=when", "--map", "pub=score", "--zone", "UTC"));
        for (Span span : spans(in)) {
            for (String therapy : THERAPIES.getOrDefault(span.arm(), List.of(span.arm()))) {
                done(person.types("period add " + therapy + " " + FIRST_DAY.plusDays(span.from()) + ".."
                        + FIRST_DAY.plusDays(span.to())));
            }
        }
        var compare = person.types("compare --all --measure pub --format json");
        assertEquals("", compare.err());
        return JsonMapper.shared().readTree(compare.out());
    }

    private static void done(Person.Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.err());
    }

    /** The phases where they are given; else each arm from its first day to the day before the next begins. */
    private static List<Span> spans(JsonNode in) {
        List<Span> spans = new ArrayList<>();
        if (in.has("phases")) {
            in.get("phases")
                    .forEach(phase -> spans.add(new Span(
                            phase.get("arm").asString(),
                            phase.path("from").asInt(phase.path("start_day").asInt()),
                            phase.path("to").asInt(phase.path("end_day").asInt()))));
            return spans;
        }
        for (JsonNode day : in.get("daily")) {
            String arm = day.get("arm").asString();
            int index = day.get("day").asInt();
            int last = spans.size() - 1;
            if (last < 0 || !spans.get(last).arm().equals(arm)) {
                if (last >= 0) {
                    spans.set(
                            last,
                            new Span(spans.get(last).arm(), spans.get(last).from(), index - 1));
                }
                spans.add(new Span(arm, index, index));
            } else {
                spans.set(last, new Span(arm, spans.get(last).from(), index));
            }
        }
        return spans;
    }

    /** Every field of every contrast; the cells of the grid and what all contrasts share are no figures of one. */
    private static void headline(JsonNode one, JsonNode json) {
        ArrayNode expected = (ArrayNode) one.get("expected").get("contrasts").deepCopy();
        List<Object> ours = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            ObjectNode contrast = (ObjectNode) expected.get(i);
            contrast.put("arm", label(contrast.get("arm")));
            contrast.put("against", label(contrast.get("against")));
            boolean fitted = contrast.get("status").asString().equals("ok");
            for (String shared : fitted ? List.of("walk_per_week", "level_wanders") : List.<String>of()) {
                contrast.set(shared, one.get("expected").get(shared));
            }
            ours.add(flat(json.get("contrasts").get(i)));
        }
        assertEquals(expected.size(), json.get("contrasts").size());
        VectorComparison comparison = new VectorComparison(Pattern.compile("without_wandering"));
        comparison.hold("contrasts", expected, ours);
        assertEquals("", String.join("\n", comparison.differences()));
        for (JsonNode contrast : json.get("contrasts")) {
            consequences(contrast);
        }
    }

    private static String label(JsonNode arm) {
        return LABELS.getOrDefault(arm.asString(), arm.asString());
    }

    /** The headline's fields beside those of the contrast, under the names of the vectors. */
    private static Map<String, Object> flat(JsonNode contrast) {
        Map<String, Object> flat = new LinkedHashMap<>();
        contrast.properties().forEach(field -> flat.put(field.getKey(), field.getValue()));
        contrast.get("headline").properties().forEach(field -> flat.put(field.getKey(), field.getValue()));
        flat.put("daysArm", contrast.get("days"));
        return flat;
    }

    /** What the JSON of a contrast says besides must follow from its headline by the formulas of the methods. */
    private static void consequences(JsonNode contrast) {
        JsonNode headline = contrast.get("headline");
        boolean usable = headline.path("intervalUsable").asBoolean(false);
        for (String block : List.of("chances", "anytime")) {
            JsonNode found = contrast.get(block);
            boolean ok = found.get("status").asString().equals("ok");
            boolean tooFew = found.path("reason").asString("").equals("too_few_days");
            assertTrue(ok ? usable : !usable || tooFew, block + " of " + contrast);
        }
        assertTrue(contrast.get("mcid").isNull(), "the mark is for pain alone");
        if (contrast.get("anytime").get("status").asString().equals("ok")) {
            anytime(headline, contrast.get("anytime"));
            near(headline.get("belowMinus2"), contrast.get("chances").get("pAtLeast2Lower"));
            near(headline.get("below0"), contrast.get("chances").get("pLower"));
        }
        if (contrast.get("missingDays").get("status").asString().equals("ok")) {
            missingDays(headline, contrast.get("missingDays"));
        }
    }

    private static void anytime(JsonNode headline, JsonNode anytime) {
        double variance = Math.pow(headline.get("lookS").asDouble(), 2);
        double whole = 2.25 + variance;
        double half = Math.sqrt(variance * whole / 2.25 * Math.log(whole / (variance * 0.0025)));
        assertEquals(half, anytime.get("halfWidth").asDouble(), 1e-9);
        assertEquals(
                headline.get("estimate").asDouble() - half, anytime.get("lower").asDouble(), 1e-9);
        assertEquals(
                Math.abs(headline.get("estimate").asDouble()) > half,
                anytime.get("excludesZero").asBoolean());
    }

    private static void missingDays(JsonNode headline, JsonNode missing) {
        double estimate = headline.get("estimate").asDouble();
        double share = missing.get("unloggedShareArm").asDouble();
        double shareAgainst = missing.get("unloggedShareAgainst").asDouble();
        assertEquals(
                Math.max(share, missing.get("weightArm").asDouble()),
                missing.get("usedArm").asDouble(),
                1e-12);
        assertEquals(
                Math.max(shareAgainst, -missing.get("weightAgainst").asDouble()),
                missing.get("usedAgainst").asDouble(),
                1e-12);
        if (share > 0) {
            assertEquals(
                    -estimate / missing.get("usedArm").asDouble(),
                    missing.get("arm").get("tip").asDouble(),
                    1e-9);
        }
        assertEquals(
                estimate + 2 * (share - shareAgainst),
                missing.get("estimateIfWorse").asDouble(),
                1e-9);
        boolean includes0 = headline.get("ciLower").asDouble() <= 0
                && headline.get("ciUpper").asDouble() >= 0;
        assertEquals(includes0, missing.get("reading").asString().equals("nothing_to_tip"));
    }

    private static void unlogged(JsonNode one, JsonNode json) {
        JsonNode missing = json.get("contrasts").get(0).get("missingDays");
        JsonNode expected = one.get("expected");
        near(expected.get("share_arm"), missing.get("unloggedShareArm"));
        near(expected.get("share_against"), missing.get("unloggedShareAgainst"));
        near(expected.get("weight_arm"), missing.get("weightArm"));
        near(expected.get("weight_against"), missing.get("weightAgainst"));
    }

    private static void near(JsonNode expected, JsonNode ours) {
        assertEquals(expected.asDouble(), ours.asDouble(), 1e-9 * (1 + Math.abs(expected.asDouble())));
    }

    private static void agrees(JsonNode expected, JsonNode ours, String estimated) {
        VectorComparison comparison = new VectorComparison(Pattern.compile(estimated));
        comparison.hold("expected", expected, ours);
        assertEquals("", String.join("\n", comparison.differences()));
        assertTrue(comparison.fields() > 2, "too few fields: " + comparison.fields());
    }
}

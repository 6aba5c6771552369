package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of one file of reference vectors: what goes in, what must come out, field by field. */
public final class VectorCases {
    private static final Path FOLDER = Path.of("src/test/resources/painlog/stats");

    private VectorCases() {}

    /** A test for each case of a file; {@code estimated} as in {@link VectorComparison}. */
    public static Stream<DynamicTest> of(String file, String estimated, Function<JsonNode, Object> ours) {
        List<DynamicTest> tests = new ArrayList<>();
        read(file)
                .get("cases")
                .forEach(one -> tests.add(DynamicTest.dynamicTest(
                        one.get("name").asString(), () -> hold(one, Pattern.compile(estimated), ours))));
        assertTrue(tests.size() >= 3, file + " has " + tests.size() + " cases");
        return tests.stream();
    }

    /** A file of the test resources. */
    public static JsonNode read(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(JsonNode one, Pattern estimated, Function<JsonNode, Object> ours) {
        VectorComparison comparison = new VectorComparison(estimated);
        comparison.hold("expected", one.get("expected"), ours.apply(one.get("input")));
        assertEquals("", String.join("\n", comparison.differences()));
        assertTrue(comparison.fields() > 0, "no field compared");
    }

    /** The fields of a result by their names in JSON. */
    public static Map<String, Object> fields(Object result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) JsonTree.of(result)).forEach((name, value) -> fields.put(name.toString(), value));
        return fields;
    }

    /** Days with {@code day} and a value by that name; those of one arm where {@code arm} is not empty. */
    public static Series series(JsonNode daily, String value, String arm) {
        List<JsonNode> own = new ArrayList<>();
        daily.forEach(day -> {
            if (arm.isEmpty() || day.get("arm").asString().equals(arm)) {
                own.add(day);
            }
        });
        return Series.of(
                own.stream().mapToInt(day -> day.get("day").asInt()).toArray(),
                own.stream().mapToDouble(day -> day.get(value).asDouble()).toArray());
    }

    /** Days with {@code arm} as phases: a new one begins wherever the arm changes. */
    public static List<PhaseSeries> phases(JsonNode daily) {
        List<PhaseSeries> phases = new ArrayList<>();
        List<JsonNode> days = new ArrayList<>();
        daily.forEach(days::add);
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            String arm = days.get(from).get("arm").asString();
            if (i == days.size() || !days.get(i).get("arm").asString().equals(arm)) {
                phases.add(phase(arm, days.subList(from, i)));
                from = i;
            }
        }
        return phases;
    }

    private static PhaseSeries phase(String arm, List<JsonNode> days) {
        return new PhaseSeries(
                arm,
                false,
                false,
                Series.of(
                        days.stream().mapToInt(day -> day.get("day").asInt()).toArray(),
                        days.stream()
                                .mapToDouble(day -> day.get("mean").asDouble())
                                .toArray()));
    }

    /** Arms of some days in canonical order. */
    public static List<String> arms(List<String> labels) {
        List<String> known = List.of("none", "massage", "physical-therapy", "both");
        return labels.stream()
                .distinct()
                .sorted((a, b) -> {
                    int place = Integer.compare(place(known, a), place(known, b));
                    return place != 0 ? place : a.compareTo(b);
                })
                .toList();
    }

    private static int place(List<String> known, String arm) {
        int index = known.indexOf(arm);
        return index < 0 ? known.size() : index;
    }

    /** A number, empty for null and for nothing. */
    public static OptionalDouble number(JsonNode in, String name) {
        JsonNode value = in.path(name);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }
}

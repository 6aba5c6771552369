package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import painlog.stats.VectorComparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of {@code painlog compare --format json} against the reference vectors: every field of every pair and
 * multi case, from those in the test resources and in the folder named by {@code -Dpainlog.reference.published}.
 */
final class CompareReferenceStory {
    private static final Path OWN = Path.of("src/test/resources/painlog/stats/reference");
    /** Not in the contract of {@code compare}: unit tests of the estimators. */
    private static final List<String> NOT_SHOWN = List.of("gls_fixed_phi", "anchors");

    @TempDir
    Path home = Path.of("");

    @TestFactory
    Stream<DynamicTest> every_field_agrees() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(f -> f.toString().endsWith(".json")).sorted().forEach(files::add);
            }
        }
        List<ReferenceJournal> cases = new ArrayList<>();
        for (Path file : files) {
            ReferenceJournal one = ReferenceJournal.read(file);
            if (List.of("pair", "multi").contains(one.kind())) {
                cases.add(one);
            }
        }
        assertTrue(cases.size() >= 29, "only " + cases.size() + " cases");
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.json().get("id").asString(), () -> agrees(one)));
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(OWN));
        Optional.ofNullable(System.getProperty("painlog.reference.published"))
                .map(Path::of)
                .ifPresent(folders::add);
        return folders;
    }

    private void agrees(ReferenceJournal one) throws IOException {
        Person person = new Person(home.resolve(one.json().get("id").asString()));
        one.recordFor(person);
        String washout = one.json().path("washout_days").asInt(0) + "d";
        var compare = person.types("compare --format json --washout " + washout + " --measure " + one.measure());
        assertEquals("", compare.err());
        JsonNode ours = JsonMapper.shared().readTree(compare.out());
        VectorComparison vectorComparison = new VectorComparison();
        if (one.kind().equals("pair")) {
            vectorComparison.hold("expected", shown(one), pair(ours));
        } else {
            vectorComparison.hold("expected", shown(one), multi(ours, one.json().get("periods")));
        }
        assertEquals("", String.join("\n", vectorComparison.differences()));
        assertTrue(vectorComparison.fields() > 30, "too few fields: " + vectorComparison.fields());
    }

    /** The mark of a change that matters is for pain alone; of weight nothing is better or worse. */
    private static JsonNode shown(ReferenceJournal one) {
        ObjectNode shown = (ObjectNode) one.expected().deepCopy();
        shown.remove(NOT_SHOWN);
        if (shown.get("bootstrap") instanceof ObjectNode bootstrap) {
            bootstrap.remove("replay");
        }
        if (!one.measure().equals("pain")) {
            shown.remove("mcid");
        }
        if (one.measure().equals("weight")) {
            shown.remove(List.of("nonoverlap", "permutation"));
        }
        return shown;
    }

    /** The two phases as A and B, the one step's blocks beside them. */
    private static Object pair(JsonNode ours) {
        assertEquals(2, ours.get("phases").size());
        assertEquals(1, ours.get("consecutive").size());
        ObjectNode pair = (ObjectNode) ours.get("consecutive").get(0);
        for (String block : List.of("describe", "trend")) {
            ObjectNode both = pair.putObject(block);
            both.set("A", ours.get("phases").get(0).get(block));
            both.set("B", ours.get("phases").get(1).get(block));
        }
        return pair;
    }

    /** The phases as the reference's periods, whose label and type are names of its own. */
    private static Object multi(JsonNode ours, JsonNode periods) {
        ObjectNode all = (ObjectNode) ours;
        Map<String, String> arms = Map.of(
                "none", "none", "massage", "massage", "pt", "physical-therapy", "both", "massage+physical-therapy");
        for (int i = 0; i < periods.size(); i++) {
            ObjectNode phase = (ObjectNode) ours.get("phases").get(i);
            String type = periods.get(i).get("type").asString();
            assertEquals(arms.get(type), phase.get("arm").asString());
            assertEquals(periods.get(i).get("start_date"), phase.get("from"));
            assertEquals(periods.get(i).get("end_date"), phase.get("to"));
            phase.put("label", periods.get(i).get("label").asString()).put("type", type);
        }
        all.set("periods", ours.get("phases"));
        all.setAll((ObjectNode) ours.get("types"));
        return all;
    }
}

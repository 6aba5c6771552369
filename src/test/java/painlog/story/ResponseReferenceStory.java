package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.stats.VectorComparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The figures of {@code painlog response --format json} against the reference's cases with sessions. */
final class ResponseReferenceStory {
    private static final Path OWN = Path.of("src/test/resources/painlog/stats/reference");

    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"pub-x01-weekly-massage", "pub-x02-massage-and-pt", "pub-x03-two-sessions"})
    void every_field_agrees(String id) throws IOException {
        ReferenceJournal one = ReferenceJournal.read(OWN.resolve(id + ".json"));
        Person person = new Person(home);
        one.recordFor(person);
        one.json().get("sessions").forEach(session -> record(person, session));

        var response = person.types("response --format json");

        assertEquals("", response.err());
        ObjectNode ours =
                (ObjectNode) JsonMapper.shared().readTree(response.out().replace("\"physical-therapy\"", "\"pt\""));
        VectorComparison vectorComparison = new VectorComparison();
        vectorComparison.hold("expected", one.expected(), ours);
        assertEquals("", String.join("\n", vectorComparison.differences()));
        assertTrue(vectorComparison.fields() > 30, "too few fields: " + vectorComparison.fields());
    }

    private static void record(Person person, JsonNode session) {
        String therapy = session.get("type").asString().equals("pt") ? "physical-therapy" : "massage";
        List<String> words = new ArrayList<>(
                List.of("session", therapy, "--at", session.get("start").asString(), "--zone", "UTC"));
        score(words, "--before", session.get("score_before"));
        score(words, "--after", session.get("score_after"));
        var recorded = person.runs(words.toArray(new String[0]));
        assertEquals(0, recorded.code(), recorded.err());
    }

    private static void score(List<String> words, String option, JsonNode score) {
        if (!score.isNull()) {
            words.addAll(List.of(option, Double.toString(score.asDouble())));
        }
    }
}

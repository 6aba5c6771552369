package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case of the reference vectors as a person's journal: its entries and its periods. */
record ReferenceJournal(Path file, JsonNode json) {
    private static final Map<String, List<String>> THERAPIES = Map.of(
            "none", List.of("none"),
            "massage", List.of("massage"),
            "pt", List.of("physical-therapy"),
            "both", List.of("massage", "physical-therapy"));

    static ReferenceJournal read(Path file) throws IOException {
        return new ReferenceJournal(file, JsonMapper.shared().readTree(Files.readString(file)));
    }

    String kind() {
        return json.get("kind").asString();
    }

    JsonNode expected() {
        return json.get("expected");
    }

    /** Pain where the scores fit its scale; some published series count other things. */
    String measure() {
        double highest = 0;
        boolean tenths = true;
        for (JsonNode day : json.get("daily")) {
            double max = day.get("max").asDouble();
            highest = Math.max(highest, max);
            tenths &= Math.abs(max * 10 - Math.rint(max * 10)) < 1e-9;
        }
        return highest <= 10 && tenths ? "pain" : highest <= 100 ? "odi" : "weight";
    }

    /** Puts it into the journal of that person, by command lines alone. */
    void recordFor(Person person) {
        Path csv = file.resolveSibling(json.get("entries_csv").asString()).toAbsolutePath();
        done(person.runs(
                "import",
                csv.toString(),
                "--from",
                "csv",
                "--map",
                "at=timestamp",
                "--map",
                measure() + "=score",
                "--zone",
                "UTC"));
        for (JsonNode period : json.get("periods")) {
            String days = period.get("start_date").asString() + ".."
                    + period.get("end_date").asString();
            for (String therapy : THERAPIES.getOrDefault(period.get("type").asString(), List.of())) {
                done(person.runs("period", "add", therapy, days));
            }
        }
    }

    private static void done(Person.Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.err());
    }
}

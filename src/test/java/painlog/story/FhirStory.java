package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.Seeds;
import painlog.store.JournalFile;
import painlog.store.RandomChanges;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The FHIR bundle; -Pfhir holds it against a validator too. */
final class FhirStory {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private List<JsonNode> resources(String type) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(person.says("export --as fhir")).path("entry")) {
            if (entry.path("resource").path("resourceType").asString().equals(type)) {
                found.add(entry.path("resource"));
            }
        }
        return found;
    }

    private static String coded(JsonNode concept) {
        JsonNode coding = concept.path("coding").path(0);
        return coding.path("code").asString("") + " " + concept.path("text").asString();
    }

    @Test
    void a_whole_score_is_a_coded_observation() {
        person.says("6 @lower-back:left --quality burning --symptom spasm --note \"a <b> & more\" --at 09:30");

        JsonNode pain = resources("Observation").get(0);

        assertEquals("72514-3 pain (0–10)", coded(pain.path("code")));
        assertEquals("http://loinc.org", pain.at("/code/coding/0/system").asString());
        assertEquals(6, pain.path("valueInteger").asInt());
        assertEquals("52612000 lower back left", coded(pain.path("bodySite")));
        assertEquals("2026-11-20T09:30:00+01:00", pain.path("effectiveDateTime").asString());
        assertEquals("2026-11-20T20:00:00Z", pain.path("issued").asString());
        assertEquals("36349006 burning", coded(pain.at("/component/0/valueCodeableConcept")));
        assertEquals("203095000 spasm", coded(pain.at("/component/1/valueCodeableConcept")));
        assertEquals("a &lt;b> & more", pain.at("/note/0/text").asString());
    }

    @Test
    void a_score_between_whole_ones_is_a_quantity_and_other_measures_are_text() {
        person.says("6.5 pain.worst=8 reach=12cm @neck @shoulder");

        List<JsonNode> all = resources("Observation");

        assertEquals(6.5, all.get(0).at("/valueQuantity/value").asDouble());
        assertEquals("1", all.get(0).at("/valueQuantity/code").asString());
        assertEquals("neck, shoulder", all.get(0).at("/bodySite/text").asString());
        assertEquals(" pain.worst (0–10)", coded(all.get(1).path("code")));
        assertEquals("cm", all.get(2).at("/valueQuantity/code").asString());
    }

    @Test
    void a_session_is_a_procedure_with_its_scores_before_and_after() {
        person.says("session massage deep-tissue --minutes 60 --before 6 --after 3.5 --at 10:00 --helped yes");

        JsonNode procedure = resources("Procedure").get(0);
        List<JsonNode> scores = resources("Observation");

        assertEquals("387854002 Massage: deep tissue", coded(procedure.path("code")));
        assertEquals(
                "2026-11-20T10:00:00+01:00",
                procedure.at("/performedPeriod/start").asString());
        assertEquals(
                "2026-11-20T11:00:00+01:00",
                procedure.at("/performedPeriod/end").asString());
        assertEquals("helped: yes", procedure.at("/outcome/text").asString());
        assertEquals(2, scores.size());
        assertEquals(6, scores.get(0).path("valueInteger").asInt());
        assertEquals(
                "2026-11-20T11:00:00+01:00",
                scores.get(1).path("effectiveDateTime").asString());
        for (JsonNode score : scores) {
            assertEquals(url("Procedure"), score.at("/partOf/0/reference").asString());
        }
    }

    private String url(String type) {
        for (JsonNode entry : JSON.readTree(person.says("export --as fhir")).path("entry")) {
            if (entry.at("/resource/resourceType").asString().equals(type)) {
                return entry.path("fullUrl").asString();
            }
        }
        return "";
    }

    @Test
    void a_technique_with_a_code_of_its_own_makes_the_therapy_the_category() {
        person.says("session physical-therapy core strengthening --home --at 10:00");
        person.says("session physical-therapy core stretching --provider \"City Physio\" --at 11:00");
        List<JsonNode> all = resources("Procedure");

        assertEquals(
                "51998003 Physical therapy: core, strengthening",
                coded(all.get(0).path("code")));
        assertEquals("91251008 physical therapy", coded(all.get(0).path("category")));
        assertEquals(
                "91251008 Physical therapy: core, stretching", coded(all.get(1).path("code")));
        assertEquals(
                "2026-11-20T11:00:00+01:00",
                all.get(1).path("performedDateTime").asString());
        assertEquals("City Physio", all.get(1).at("/performer/0/actor/display").asString());
    }

    @Test
    void doses_are_taken_or_not() {
        person.says("dose ibuprofen 400mg --count 2 --at 08:00");
        person.says("dose ibuprofen --skipped --at 20:00");
        List<JsonNode> all = resources("MedicationStatement");

        assertEquals("completed", all.get(0).path("status").asString());
        assertEquals(
                "ibuprofen", all.get(0).at("/medicationCodeableConcept/text").asString());
        assertEquals(
                800, all.get(0).at("/dosage/0/doseAndRate/0/doseQuantity/value").asInt());
        assertEquals("not-taken", all.get(1).path("status").asString());
    }

    @Test
    void the_same_journal_gives_the_same_bytes_and_names_nobody() {
        person.says("6 stress=7");

        String bundle = person.says("export --as fhir");

        assertEquals(bundle, person.says("export --as fhir"));
        assertEquals("[\"Patient\",\"generated\"]", patient(bundle));
    }

    private static String patient(String bundle) {
        JsonNode patient = JSON.readTree(bundle).at("/entry/0/resource");
        assertEquals(Set.of("resourceType", "text"), new HashSet<>(patient.propertyNames()));
        return "[" + patient.path("resourceType") + "," + patient.at("/text/status") + "]";
    }

    @Test
    void other_formats_have_no_kind() {
        person.refused("export --as fhir --kind doses", 2, "--kind goes with --as csv and --as markdown");
    }

    /** What validators elsewhere trip over. */
    @Test
    void any_journal_makes_a_bundle_whose_parts_fit_together() throws IOException {
        for (long seed = Seeds.first(), last = seed + 8; seed < last; seed++) {
            Path file = home.resolve(seed + ".db");
            try (JournalFile journal = JournalFile.openOrCreate(file)) {
                new RandomChanges(new Random(seed), 1_750_000_000_000L).live(journal, 80);
            }
            fits(JSON.readTree(person.says("export --as fhir -j " + file)), "seed " + seed);
            Files.delete(file);
        }
    }

    private static void fits(JsonNode bundle, String seed) {
        Set<String> urls = new HashSet<>();
        for (JsonNode entry : bundle.path("entry")) {
            String url = entry.path("fullUrl").asString();
            assertTrue(
                    url.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"), seed);
            assertTrue(urls.add(url), seed + ": " + url + " twice");
        }
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            assertTrue(resource.at("/text/div").asString().startsWith("<div xmlns="), seed);
            fits("", resource, urls, seed);
        }
    }

    private static void fits(String name, JsonNode node, Set<String> urls, String seed) {
        if (node.isString()) {
            String text = node.asString();
            assertFalse(text.isBlank() || !text.equals(text.strip()), () -> seed + ": " + name + " \"" + text + "\"");
            assertTrue(!name.equals("reference") || urls.contains(text), () -> seed + ": " + text);
            assertTrue(!isTime(name) || text.matches(MOMENT), () -> seed + ": " + name + " " + text);
        }
        assertFalse(node.isNull() || (node.isContainer() && node.isEmpty()), () -> seed + ": " + name + " is empty");
        node.properties().forEach(field -> fits(field.getKey(), field.getValue(), urls, seed));
        if (node.isArray()) {
            node.forEach(item -> fits(name, item, urls, seed));
        }
    }

    private static boolean isTime(String name) {
        return Set.of("effectiveDateTime", "issued", "start", "end", "performedDateTime", "dateAsserted")
                .contains(name);
    }
}

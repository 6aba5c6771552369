package painlog.exchange.fhir;

import java.util.Map;
import painlog.exchange.json.ExportJsonWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * The terminology codes that painlog writes, and no others. Those of SNOMED CT are in the Global Patient Set (CC BY
 * 4.0, SNOMED International); what has no code goes out as text.
 */
final class FhirCodes {
    static final String SNOMED = "http://snomed.info/sct";
    static final String LOINC = "http://loinc.org";
    static final String PAIN_SEVERITY = "72514-3";
    static final String PAIN_DISPLAY = "Pain severity - 0-10 verbal numeric rating [Score] - Reported";

    /** What is done, be it a therapy of its own or a technique of another. */
    static final Map<String, String> CARE = Map.ofEntries(
            Map.entry("massage", "387854002"),
            Map.entry("physical-therapy", "91251008"),
            Map.entry("acupuncture", "44868003"),
            Map.entry("acupressure", "231107005"),
            Map.entry("heat", "398074008"),
            Map.entry("cold", "229585002"),
            Map.entry("cognitive-behaviour-therapy", "228557008"),
            Map.entry("hydrotherapy", "46903006"),
            Map.entry("traction", "66391000"));

    /** Techniques of physical therapy; elsewhere the same words mean other things. */
    static final Map<String, String> PHYSICAL = Map.of(
            "strengthening", "51998003",
            "core", "51998003",
            "posture-training", "51998003",
            "education", "409073007");

    static final Map<String, String> SITES = Map.of(
            "lower-back", "52612000",
            "back", "77568009",
            "neck", "45048000",
            "shoulder", "16982005",
            "buttock", "46862004",
            "sacroiliac", "39723000");

    static final Map<String, String> SYMPTOMS = Map.ofEntries(
            Map.entry("morning-stiffness", "40144003"),
            Map.entry("spasm", "203095000"),
            Map.entry("limited-range-of-motion", "298222004"),
            Map.entry("tension", "250069006"),
            Map.entry("tenderness", "247348008"),
            Map.entry("weakness", "26544005"),
            Map.entry("numbness", "44077006"),
            Map.entry("tingling", "91019004"),
            Map.entry("leg-pain", "10601006"),
            Map.entry("fatigue", "84229001"),
            Map.entry("poor-sleep", "301345002"));

    static final Map<String, String> QUALITIES = Map.of("aching", "27635008", "burning", "36349006");

    private FhirCodes() {}

    /** A concept of one word: its code where it has one, and always its text. */
    static ObjectNode concept(Map<String, String> codes, String word) {
        return concept(codes.getOrDefault(word, ""), FhirText.plain(word));
    }

    /**
     * A concept.
     *
     * @param code of SNOMED CT; empty where there is none
     * @param text never empty
     */
    static ObjectNode concept(String code, String text) {
        ObjectNode concept = ExportJsonWriter.object();
        if (!code.isEmpty()) {
            concept.putArray("coding").addObject().put("system", SNOMED).put("code", code);
        }
        return concept.put("text", text);
    }
}

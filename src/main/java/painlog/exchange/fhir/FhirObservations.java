package painlog.exchange.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.calendar.Moment;
import painlog.exchange.json.ExportJsonWriter;
import painlog.journal.Entry;
import painlog.journal.Uid;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Site;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Maps entries to Observations: one for each value of an entry, and for each score of a session. */
final class FhirObservations {
    private static final int FARTHEST = 14 * 3600;

    private final FhirExport bundle;
    private final Uid uid;

    FhirObservations(FhirExport bundle, Uid uid) {
        this.bundle = bundle;
        this.uid = uid;
    }

    void entry(Entry entry) {
        boolean alone = true;
        for (Reading reading : entry.readings()) {
            ObjectNode observation = observation(reading, entry.felt(), entry.recorded());
            if (alone) {
                details(observation, entry);
                alone = false;
            }
            add(
                    observation,
                    reading.measure().name(),
                    reading.text() + ", " + entry.felt().text());
        }
        if (alone) {
            words(entry);
        }
    }

    /** An entry without a number, whose words come from another program. */
    private void words(Entry entry) {
        ObjectNode observation = base(entry.felt(), entry.recorded());
        observation.putObject("code").put("text", "Pain diary entry in words");
        String tags = String.join(", ", entry.annotations().tags());
        String said = tags.isEmpty() ? entry.annotations().note() : tags;
        FhirText.put(observation, "valueString", said.isBlank() ? "no number given" : said);
        details(observation, entry);
        add(observation, "words", "An entry in words, " + entry.felt().text());
    }

    private void add(ObjectNode observation, String part, String narrative) {
        bundle.add(FhirIds.of(uid, part), FhirText.narrated(observation, narrative));
    }

    /** A value at a moment, reported by the person. */
    static ObjectNode observation(Reading reading, Moment at, Instant recorded) {
        ObjectNode observation = base(at, recorded);
        code(observation.putObject("code"), reading.measure());
        value(observation, reading);
        return observation;
    }

    private static ObjectNode base(Moment at, Instant recorded) {
        ObjectNode observation = FhirExport.resource("Observation", "final");
        observation
                .putArray("category")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
                .put("code", "survey")
                .put("display", "Survey");
        observation.putArray("performer").addObject().put("reference", FhirExport.PATIENT);
        return observation.put("effectiveDateTime", time(at)).put("issued", recorded.toString());
    }

    /** FHIR's offsets have no seconds, as some old ones do, and end at 14 hours. */
    static String time(Moment at) {
        int seconds = at.offset().getTotalSeconds();
        return seconds % 60 == 0 && Math.abs(seconds) <= FARTHEST
                ? at.iso()
                : at.at().toString();
    }

    private static void code(ObjectNode code, Measure measure) {
        if (measure.name().equals(Measure.PAIN)) {
            code.putArray("coding")
                    .addObject()
                    .put("system", FhirCodes.LOINC)
                    .put("code", FhirCodes.PAIN_SEVERITY)
                    .put("display", FhirCodes.PAIN_DISPLAY);
        }
        code.put("text", FhirText.plain(measure.name()) + " (" + measure.range() + ")");
    }

    private static void value(ObjectNode observation, Reading reading) {
        String unit = reading.measure().unit();
        boolean whole = reading.value() == Math.rint(reading.value()) && Math.abs(reading.value()) < Integer.MAX_VALUE;
        if (unit.isEmpty() && whole) {
            observation.put("valueInteger", (int) reading.value());
            return;
        }
        FhirUnits.put(observation.putObject("valueQuantity"), reading.value(), unit);
    }

    private static void details(ObjectNode observation, Entry entry) {
        sites(observation, entry.annotations().sites());
        List<ObjectNode> components = new ArrayList<>();
        components(
                components, "Quality", FhirCodes.QUALITIES, entry.descriptors().qualities());
        components(
                components, "Symptom", FhirCodes.SYMPTOMS, entry.descriptors().symptoms());
        components(components, "Trigger", Map.of(), entry.descriptors().triggers());
        components(components, "Relief", Map.of(), entry.descriptors().relief());
        components(components, "Tag", Map.of(), entry.annotations().tags());
        if (!components.isEmpty()) {
            ArrayNode list = observation.putArray("component");
            components.forEach(list::add);
        }
        FhirText.note(observation, entry.annotations().note());
    }

    /** An Observation takes one site; several go out as text. */
    private static void sites(ObjectNode observation, List<Site> sites) {
        if (sites.size() == 1) {
            observation.set("bodySite", site(sites.get(0)));
        } else if (!sites.isEmpty()) {
            List<String> words = new ArrayList<>();
            sites.forEach(site -> words.add(FhirText.plain(site.text().replace(":", " "))));
            observation.putObject("bodySite").put("text", String.join(", ", words));
        }
    }

    static ObjectNode site(Site site) {
        return FhirCodes.concept(FhirCodes.SITES, site.name())
                .put("text", FhirText.plain(site.text().replace(":", " ")));
    }

    private static void components(List<ObjectNode> list, String name, Map<String, String> codes, List<String> words) {
        for (String word : words) {
            ObjectNode component = ExportJsonWriter.object();
            component.putObject("code").put("text", name);
            component.set("valueCodeableConcept", FhirCodes.concept(codes, word));
            list.add(component);
        }
    }
}

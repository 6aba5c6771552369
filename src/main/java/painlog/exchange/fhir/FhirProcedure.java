package painlog.exchange.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.calendar.Moment;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.journal.part.Helped;
import painlog.journal.part.Treatment;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.text.Sentence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Maps a session to a Procedure, and Observations of its scores before and after. */
final class FhirProcedure {
    private static final Measure PAIN = new Measure(Measure.PAIN, "", 0, 10, BetterDirection.LOWER);

    private final FhirExport bundle;
    private final Uid uid;

    FhirProcedure(FhirExport bundle, Uid uid) {
        this.bundle = bundle;
        this.uid = uid;
    }

    void session(Session session) {
        Treatment treatment = session.treatment();
        ObjectNode procedure = FhirExport.resource("Procedure", "completed");
        String words = words(treatment);
        code(procedure, treatment, words);
        Moment end = end(session);
        if (treatment.minutes().isPresent()) {
            procedure
                    .putObject("performedPeriod")
                    .put("start", FhirObservations.time(session.start()))
                    .put("end", FhirObservations.time(end));
        } else {
            procedure.put("performedDateTime", FhirObservations.time(session.start()));
        }
        performer(procedure, treatment);
        rest(procedure, session);
        bundle.add(
                FhirIds.of(uid, "session"),
                FhirText.narrated(procedure, words + ", " + session.start().text()));
        score(session, session.outcome().before(), session.start(), "before");
        score(session, session.outcome().after(), end, "after");
    }

    private static Moment end(Session session) {
        Moment start = session.start();
        return new Moment(
                start.at().plusSeconds(60L * session.treatment().minutes().orElse(0)),
                start.offset(),
                start.zoneName());
    }

    /** {@code Massage: deep tissue}. */
    private static String words(Treatment treatment) {
        String therapy = FhirText.plain(treatment.therapy());
        List<String> techniques = new ArrayList<>();
        treatment.techniques().forEach(technique -> techniques.add(FhirText.plain(technique)));
        String name = Sentence.capitalized(therapy);
        return techniques.isEmpty() ? name : name + ": " + String.join(", ", techniques);
    }

    /** A technique with a code of its own gives the session its code, and the therapy becomes its category. */
    private static void code(ObjectNode procedure, Treatment treatment, String words) {
        String therapy = FhirCodes.CARE.getOrDefault(treatment.therapy(), "");
        String technique = technique(treatment);
        if (!technique.isEmpty()) {
            procedure.set("category", FhirCodes.concept(FhirCodes.CARE, treatment.therapy()));
        }
        procedure.set("code", FhirCodes.concept(technique.isEmpty() ? therapy : technique, words));
    }

    /** The one code all techniques share; empty where they have none or several. */
    private static String technique(Treatment treatment) {
        Set<String> codes = new HashSet<>();
        boolean physical = treatment.therapy().equals("physical-therapy");
        for (String technique : treatment.techniques()) {
            String special = physical ? FhirCodes.PHYSICAL.getOrDefault(technique, "") : "";
            codes.add(special.isEmpty() ? FhirCodes.CARE.getOrDefault(technique, "") : special);
        }
        return codes.size() == 1 ? codes.iterator().next() : "";
    }

    private static void performer(ObjectNode procedure, Treatment treatment) {
        if (treatment.home()) {
            actor(procedure).put("reference", FhirExport.PATIENT);
        } else if (!FhirText.clean(treatment.provider()).isEmpty()) {
            actor(procedure).put("display", FhirText.clean(treatment.provider()));
        }
    }

    private static ObjectNode actor(ObjectNode procedure) {
        return procedure.putArray("performer").addObject().putObject("actor");
    }

    private static void rest(ObjectNode procedure, Session session) {
        if (!session.annotations().sites().isEmpty()) {
            ArrayNode sites = procedure.putArray("bodySite");
            session.annotations().sites().forEach(site -> sites.add(FhirObservations.site(site)));
        }
        if (session.outcome().helped() != Helped.UNSAID) {
            procedure
                    .putObject("outcome")
                    .put("text", "helped: " + session.outcome().helped().word());
        }
        if (!FhirText.clean(session.outcome().adverse()).isEmpty()) {
            procedure
                    .putArray("complication")
                    .addObject()
                    .put("text", FhirText.clean(session.outcome().adverse()));
        }
        FhirText.note(procedure, session.annotations().note());
    }

    private void score(Session session, Optional<Score> score, Moment at, String when) {
        if (score.isPresent()) {
            Reading reading = new Reading(PAIN, score.get().value());
            ObjectNode observation = FhirObservations.observation(reading, at, session.recorded());
            observation.putArray("partOf").addObject().put("reference", FhirIds.of(uid, "session"));
            String words = reading.text() + " " + when + " the session, " + at.text();
            bundle.add(FhirIds.of(uid, when), FhirText.narrated(observation, words));
        }
    }
}

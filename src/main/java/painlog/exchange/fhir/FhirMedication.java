package painlog.exchange.fhir;

import painlog.journal.Dose;
import painlog.journal.Uid;
import tools.jackson.databind.node.ObjectNode;

/** Maps a dose to a MedicationStatement. */
final class FhirMedication {
    private FhirMedication() {}

    static void dose(FhirExport bundle, Uid uid, Dose dose) {
        ObjectNode statement = FhirExport.resource("MedicationStatement", dose.skipped() ? "not-taken" : "completed");
        statement.putObject("medicationCodeableConcept").put("text", FhirText.clean(dose.drug()));
        statement.put("effectiveDateTime", FhirObservations.time(dose.taken()));
        statement.put("dateAsserted", dose.recorded().toString());
        statement.putObject("informationSource").put("reference", FhirExport.PATIENT);
        ObjectNode dosage = statement.putArray("dosage").addObject().put("text", FhirText.clean(dose.text()));
        if (dose.amount().isPresent()) {
            ObjectNode quantity = dosage.putArray("doseAndRate").addObject().putObject("doseQuantity");
            FhirUnits.put(quantity, dose.amount().getAsDouble() * dose.count(), dose.unit());
        }
        FhirText.note(statement, dose.note());
        String words = (dose.skipped() ? "Skipped " : "Took ") + dose.text() + ", "
                + dose.taken().text();
        bundle.add(FhirIds.of(uid, "dose"), FhirText.narrated(statement, words));
    }
}

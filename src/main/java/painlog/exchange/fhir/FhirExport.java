package painlog.exchange.fhir;

import java.io.PrintStream;
import java.time.Instant;
import painlog.exchange.json.ExportJsonWriter;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.RecordsOnlyVisitor;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a journal as an HL7 FHIR R4 collection Bundle: values as Observations, sessions as Procedures with their
 * scores before and after, doses as MedicationStatements, plans as CarePlans, all of one Patient without a name. Periods have no place in
 * it.
 */
public final class FhirExport extends RecordsOnlyVisitor {
    static final String PATIENT = FhirIds.of("patient");

    private final PrintStream out;
    private final Instant now;
    private boolean first = true;

    /**
     * @param now when the bundle is made
     */
    public FhirExport(PrintStream out, Instant now) {
        this.out = out;
        this.now = now;
        out.print("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"timestamp\":\""
                + Instant.ofEpochSecond(now.getEpochSecond()) + "\",\"entry\":[");
        ObjectNode patient = ExportJsonWriter.object().put("resourceType", "Patient");
        add(PATIENT, FhirText.narrated(patient, "The person who keeps this pain journal."));
    }

    /** Adds a resource under its name. */
    void add(String fullUrl, ObjectNode resource) {
        ObjectNode entry = ExportJsonWriter.object().put("fullUrl", fullUrl);
        entry.set("resource", resource);
        out.print((first ? "\n" : ",\n") + entry);
        first = false;
    }

    /** A resource about the person. */
    static ObjectNode resource(String type, String status) {
        ObjectNode resource =
                ExportJsonWriter.object().put("resourceType", type).put("status", status);
        resource.putObject("subject").put("reference", PATIENT);
        return resource;
    }

    /** Ends the bundle. */
    public void end() {
        out.print("\n]}\n");
        out.flush();
    }

    @Override
    public void record(VersionedRecord<?> record) {
        record.value().accept(new Resources(record.uid())).run();
    }

    private final class Resources implements RecordVisitor<Runnable> {
        private final Uid uid;

        Resources(Uid uid) {
            this.uid = uid;
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> new FhirObservations(FhirExport.this, uid).entry(entry);
        }

        @Override
        public Runnable session(Session session) {
            return () -> new FhirProcedure(FhirExport.this, uid).session(session);
        }

        @Override
        public Runnable period(Period period) {
            return () -> {}; // has no place in the bundle
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> FhirMedication.dose(FhirExport.this, uid, dose);
        }

        @Override
        public Runnable plan(Plan plan) {
            return () -> new FhirCarePlan(FhirExport.this, now).plan(uid, plan);
        }

        @Override
        public Runnable provider(Provider provider) {
            return () -> {}; // has no place of its own in the bundle
        }
    }
}

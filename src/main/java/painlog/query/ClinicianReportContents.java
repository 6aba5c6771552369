package painlog.query;

import java.util.List;
import java.util.Map;
import painlog.analysis.MeasureCourse;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.journal.Redaction;
import painlog.journal.total.SiteTotal;

/**
 * The contents of a clinician's report, redacted.
 *
 * @param course of the measure; only the sessions of so many therapies that the course has enough space
 * @param redaction what is left out, for texts that are added
 * @param records those the report is based on, to be read while the journal is open
 */
public record ClinicianReportContents(
        ClinicianReportResult page,
        MeasureCourse course,
        List<SiteTotal> sites,
        Redaction redaction,
        Map<RecordKind, RecordStream> records) {
    public ClinicianReportContents {
        sites = List.copyOf(sites);
        records = Map.copyOf(records);
    }
}

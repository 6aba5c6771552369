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
 * What a page for a clinician says, without what is left out.
 *
 * @param course of the measure; of the sessions only those of as many therapies as leave it its room
 * @param redaction what is left out, for texts that are added
 * @param records those the page rests on, to be read while the journal is open
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

package painlog.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import painlog.journal.Provider;
import painlog.journal.Redaction;
import painlog.store.JournalFile;

/**
 * Asks for a clinician's report; about the whole journal unless days are given.
 *
 * @param leftOut what is redacted
 * @param questions to the clinician
 */
public record ClinicianReportQuery(FilterOptions filter, Set<Redaction.Part> leftOut, List<String> questions) {
    public ClinicianReportQuery {
        leftOut = Set.copyOf(leftOut);
        questions = List.copyOf(questions);
    }

    public ClinicianReportContents run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        ClinicianReportReader reader = new ClinicianReportReader(selection, redaction(journal));
        return reader.read(context.weekStart(), questions);
    }

    private Redaction redaction(JournalFile journal) {
        return leftOut.isEmpty()
                ? Redaction.NONE
                : new Redaction(
                        EnumSet.copyOf(leftOut),
                        journal.providers().all().stream().map(Provider::name).toList());
    }
}

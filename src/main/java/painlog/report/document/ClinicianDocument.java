package painlog.report.document;

import java.util.List;

/**
 * The document of a clinician's report, whatever format it is written in: one page, and an appendix.
 *
 * @param span the days it is about
 * @param lead how much data it is based on, in paragraphs
 * @param statement what it is and what it is not
 * @param made when it was made
 * @param appendix the records it is based on; may be empty
 */
public record ClinicianDocument(
        String title,
        String span,
        List<String> lead,
        List<Section> sections,
        String statement,
        String made,
        List<Section> appendix) {
    public ClinicianDocument {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        appendix = List.copyOf(appendix);
    }

    /** The title of windows and bookmarks. */
    public String name() {
        return title + ", " + span;
    }
}

package painlog.report.document;

import java.util.List;

/**
 * A report as a document of its own, before it is known on what: one page, and what may follow it.
 *
 * @param span the days it is about
 * @param lead how much lies under it, in paragraphs
 * @param statement what it is and what it is not
 * @param made when it was made
 * @param appendix what the page rests on; may be empty
 */
public record ClinicianDocument(
        String title,
        String span,
        List<String> lead,
        List<Section> parts,
        String statement,
        String made,
        List<Section> appendix) {
    public ClinicianDocument {
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
        appendix = List.copyOf(appendix);
    }

    /** What windows and bookmarks are called. */
    public String name() {
        return title + ", " + span;
    }
}

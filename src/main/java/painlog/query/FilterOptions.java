package painlog.query;

import java.util.List;
import java.util.Optional;
import painlog.journal.word.Measure;

/**
 * The options of a filter, as typed. Words of a list are alternatives; different parts must all hold.
 *
 * @param measure the name of the measure that is asked about
 * @param sites such as {@code lower-back:left}; one without a side is every side
 * @param tags with or without their {@code +}
 * @param text found in a note; empty for any
 */
public record FilterOptions(
        SpanOptions span,
        String measure,
        List<String> sites,
        List<String> tags,
        TreatmentOptions treatments,
        String text,
        ValueOptions values) {
    /** Every record, asked about pain. */
    public static final FilterOptions ALL = new FilterOptions(
            SpanOptions.ALL, Measure.PAIN, List.of(), List.of(), TreatmentOptions.ANY, "", ValueOptions.ANY);

    /** Sessions of these, and entries that belong to such sessions. */
    public record TreatmentOptions(List<String> therapies, List<String> techniques, List<String> providers) {
        public static final TreatmentOptions ANY = new TreatmentOptions(List.of(), List.of(), List.of());

        public TreatmentOptions {
            therapies = List.copyOf(therapies);
            techniques = List.copyOf(techniques);
            providers = List.copyOf(providers);
        }
    }

    /** Values of the measure, both ends included, as they are written. */
    public record ValueOptions(Optional<String> min, Optional<String> max) {
        public static final ValueOptions ANY = new ValueOptions(Optional.empty(), Optional.empty());
    }

    public FilterOptions {
        sites = List.copyOf(sites);
        tags = List.copyOf(tags);
    }

    /** The same over other days. */
    public FilterOptions within(SpanOptions other) {
        return new FilterOptions(other, measure, sites, tags, treatments, text, values);
    }

    /** The same about another measure. */
    public FilterOptions about(String other) {
        return new FilterOptions(span, other, sites, tags, treatments, text, values);
    }
}

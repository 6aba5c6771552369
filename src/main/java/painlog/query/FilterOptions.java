package painlog.query;

import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.journal.word.Measure;

/**
 * The options of a filter, as typed. Words of a list are alternatives; different parts must all hold.
 *
 * @param measure the name of the measure that is asked about
 * @param sites where it hurts
 * @param tags with or without their {@code +}
 * @param text found in a note; empty for any
 */
public record FilterOptions(
        SpanOptions span,
        String measure,
        SiteOptions sites,
        List<String> tags,
        TreatmentOptions treatments,
        String text,
        ValueOptions values) {
    /** Every record, asked about pain. */
    public static final FilterOptions ALL = new FilterOptions(
            SpanOptions.ALL, Measure.PAIN, SiteOptions.ANY, List.of(), TreatmentOptions.ANY, "", ValueOptions.ANY);

    /**
     * Scores of these sites.
     *
     * @param names such as {@code lower-back:left}; one without a side is every side; empty for any site
     * @param isMain whether nobody asked for them: they are what pain means by the settings
     */
    public record SiteOptions(List<String> names, boolean isMain) {
        public static final SiteOptions ANY = new SiteOptions(List.of(), false);
        private static final String WORD_FOR_ANY = "any";

        /** Throws {@link BadInput} where {@code any} stands beside other sites. */
        public SiteOptions {
            boolean any = names.stream().anyMatch(WORD_FOR_ANY::equalsIgnoreCase);
            if (any && names.size() > 1) {
                throw new BadInput("--site any means every site; leave out the others, or any");
            }
            names = any ? List.of() : List.copyOf(names);
        }

        /** Those asked for. */
        public static SiteOptions of(List<String> names) {
            return new SiteOptions(names, false);
        }

        /** The one that pain means where no site was typed. */
        public static SiteOptions main(String name) {
            return new SiteOptions(List.of(name), true);
        }
    }

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
        tags = List.copyOf(tags);
    }

    /** The same over other days. */
    public FilterOptions within(SpanOptions other) {
        return new FilterOptions(other, measure, sites, tags, treatments, text, values);
    }

    /** The same over these days. */
    public FilterOptions within(DaySpan days) {
        return within(SpanOptions.between(days.first().toString(), days.last().toString()));
    }

    /** The same about one site; sides that were asked for stay. */
    public FilterOptions at(String site) {
        List<String> asked = sites.names().stream()
                .filter(name -> name.replace("@", "").split(":", 2)[0].equalsIgnoreCase(site))
                .toList();
        SiteOptions one = SiteOptions.of(asked.isEmpty() ? List.of(site) : asked);
        return new FilterOptions(span, measure, one, tags, treatments, text, values);
    }

    /** The same about another measure. */
    public FilterOptions about(String other) {
        return new FilterOptions(span, other, sites, tags, treatments, text, values);
    }
}

package painlog.journal;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.word.Site;
import painlog.text.ComposedText;

/**
 * The filter of a reading command. A list matches records with any of its words; all parts of the filter must match.
 *
 * @param span felt, started or taken on these days
 * @param sites a site without a side matches every side
 * @param text found in the note (or a dose's drug), upper and lower case alike
 */
public record Filter(DayRange span, List<Site> sites, List<String> tags, Care care, String text, Bounds bounds) {
    /** Every record. */
    public static final Filter ALL = new Filter(DayRange.ALWAYS, List.of(), List.of(), Care.ANY, "", Bounds.NONE);

    /**
     * Sessions of these therapies, techniques or providers; entries on days that lie in a period of the therapy, or on
     * which such a session took place.
     */
    public record Care(List<String> therapies, List<String> techniques, List<String> providers) {
        public static final Care ANY = new Care(List.of(), List.of(), List.of());

        public Care {
            therapies = List.copyOf(therapies);
            techniques = List.copyOf(techniques);
            providers = List.copyOf(providers);
        }

        // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a
        // query
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Care that
                    && therapies.equals(that.therapies)
                    && techniques.equals(that.techniques)
                    && providers.equals(that.providers);
        }

        @Override
        public int hashCode() {
            int hash = therapies.hashCode();
            hash = 31 * hash + techniques.hashCode();
            hash = 31 * hash + providers.hashCode();
            return hash;
        }
    }

    /** Values of the measure asked for, both ends included; a session's score before or after counts. */
    public record Bounds(OptionalDouble min, OptionalDouble max) {
        public static final Bounds NONE = new Bounds(OptionalDouble.empty(), OptionalDouble.empty());

        // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a
        // query
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bounds that && min.equals(that.min) && max.equals(that.max);
        }

        @Override
        public int hashCode() {
            int hash = min.hashCode();
            hash = 31 * hash + max.hashCode();
            return hash;
        }
    }

    public Filter {
        sites = List.copyOf(sites);
        tags = List.copyOf(tags);
        text = ComposedText.of(text);
    }

    /** The same filter over another span. */
    public Filter within(DaySpan other) {
        return within(DayRange.of(other));
    }

    /** The same filter over another span, which may be open. */
    public Filter within(DayRange other) {
        return new Filter(other, sites, tags, care, text, bounds);
    }

    /** The same filter over all days. */
    public Filter always() {
        return within(DayRange.ALWAYS);
    }

    /** Whether nothing but the span narrows the records. */
    public boolean onlyDays() {
        return always().equals(ALL);
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter that
                && span.equals(that.span)
                && sites.equals(that.sites)
                && tags.equals(that.tags)
                && care.equals(that.care)
                && text.equals(that.text)
                && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        int hash = span.hashCode();
        hash = 31 * hash + sites.hashCode();
        hash = 31 * hash + tags.hashCode();
        hash = 31 * hash + care.hashCode();
        hash = 31 * hash + text.hashCode();
        hash = 31 * hash + bounds.hashCode();
        return hash;
    }
}

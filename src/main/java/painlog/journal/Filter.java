package painlog.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.calendar.DaySpan;

/**
 * Which records a reading command looks at. A filter keeps only the records that have the thing asked for:
 * lists mean "any of these", different parts must all hold.
 *
 * @param span felt, started or taken on these days
 * @param sites a site without a side matches every side
 * @param text found in the note (or a dose's drug), upper and lower case alike
 */
public record Filter(
        Optional<DaySpan> span, List<Site> sites, List<String> tags, Care care, String text, Bounds bounds) {
    /** Every record. */
    public static final Filter ALL = new Filter(Optional.empty(), List.of(), List.of(), Care.ANY, "", Bounds.NONE);

    /**
     * Sessions of these therapies, techniques or providers; entries on days that lie in a period of the
     * therapy, or on which such a session took place.
     */
    public record Care(List<String> therapies, List<String> techniques, List<String> providers) {
        public static final Care ANY = new Care(List.of(), List.of(), List.of());

        public Care {
            therapies = List.copyOf(therapies);
            techniques = List.copyOf(techniques);
            providers = List.copyOf(providers);
        }
    }

    /** Values of the measure asked for, both ends included; a session's score before or after counts. */
    public record Bounds(OptionalDouble min, OptionalDouble max) {
        public static final Bounds NONE = new Bounds(OptionalDouble.empty(), OptionalDouble.empty());
    }

    public Filter {
        sites = List.copyOf(sites);
        tags = List.copyOf(tags);
    }

    /** The same filter over another span. */
    public Filter within(DaySpan other) {
        return new Filter(Optional.of(other), sites, tags, care, text, bounds);
    }

    /** The same filter over all days. */
    public Filter always() {
        return new Filter(Optional.empty(), sites, tags, care, text, bounds);
    }

    /** Whether nothing but the span narrows the records. */
    public boolean onlyDays() {
        return new Filter(Optional.empty(), sites, tags, care, text, bounds).equals(ALL);
    }
}

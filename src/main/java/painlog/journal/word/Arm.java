package painlog.journal.word;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;

/**
 * The therapies under way on a day, which is what days are compared by; or days chosen otherwise, which have a name.
 *
 * @param therapies in alphabetical order; none of them is {@link #NO_THERAPY}
 * @param name empty for all days with just these therapies
 */
public record Arm(SortedSet<String> therapies, String name) implements Comparable<Arm> {
    /** The word for days without a therapy. */
    public static final String NO_THERAPY = "none";

    /** No therapy under way, by intention or not. */
    public static final Arm NONE = of(List.of());

    /** In the order in which arms are always held against each other. */
    private static final List<String> FIRST =
            List.of(NO_THERAPY, "massage", "physical-therapy", "massage+physical-therapy");

    public Arm {
        SortedSet<String> own = new TreeSet<>(therapies);
        own.remove(NO_THERAPY);
        therapies = Collections.unmodifiableSortedSet(own);
    }

    public static Arm of(Collection<String> therapies) {
        return new Arm(new TreeSet<>(therapies), "");
    }

    /** All days with a therapy, whatever else was under way. */
    public static Arm with(String therapy) {
        return new Arm(new TreeSet<>(List.of(therapy)), "with " + therapy);
    }

    /** All days without a therapy, whatever else was under way. */
    public static Arm without(String therapy) {
        return new Arm(new TreeSet<>(), "without " + therapy);
    }

    /** The days of a span, whatever was under way. */
    public static Arm within(DaySpan span) {
        return new Arm(new TreeSet<>(), span.first() + ".." + span.last());
    }

    /**
     * Reads {@code massage+pt}, {@code physical-therapy} or {@code none}.
     *
     * @throws BadInput when a part is not a known therapy
     */
    public static Arm parse(String text, Vocabulary known) {
        SortedSet<String> therapies = new TreeSet<>();
        for (String part : text.split("\\+", -1)) {
            String word = Vocabulary.normal(part);
            therapies.add(word.equals(NO_THERAPY) ? word : known.therapy(part));
        }
        if (therapies.size() > 1 && therapies.contains(NO_THERAPY)) {
            throw new BadInput("arm \"" + text + "\" is none and a therapy at once; write one or the other");
        }
        return of(therapies);
    }

    public boolean isNone() {
        return therapies.isEmpty() && name.isEmpty();
    }

    /** As typed and printed: {@code massage+physical-therapy}, {@code none}, {@code with massage}. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return isNone() ? NO_THERAPY : String.join("+", therapies);
    }

    /** None, massage, physical therapy, these two together, then all others by their labels. */
    @Override
    public int compareTo(Arm other) {
        int byPlace = Integer.compare(place(), other.place());
        return byPlace != 0 ? byPlace : label().compareTo(other.label());
    }

    private int place() {
        int known = FIRST.indexOf(label());
        return known < 0 ? FIRST.size() : known;
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arm that && therapies.equals(that.therapies) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        int hash = therapies.hashCode();
        hash = 31 * hash + name.hashCode();
        return hash;
    }
}

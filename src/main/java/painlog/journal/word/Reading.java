package painlog.journal.word;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.text.ValueFormat;

/** One value of one measure, within the measure's range and in its unit; pain has at most one decimal. */
public final class Reading {
    private final Measure measure;
    private final double value;

    private Reading(double value, Measure measure) {
        this.measure = measure;
        this.value = value;
    }

    /** Throws {@link BadInput} for a value that its measure does not take. */
    public Reading(Measure measure, double value) {
        this(fitting(measure, value), measure);
    }

    /** A value as an older painlog may have left it in a journal, checked or not; {@code painlog verify} names it. */
    public static Reading asStored(Measure measure, double value) {
        return new Reading(value, measure);
    }

    private static double fitting(Measure measure, double value) {
        if (!(value >= measure.min() && value <= measure.max())) {
            throw new BadInput(thing(measure) + " " + ValueFormat.plain(value) + " is outside " + measure.range());
        }
        if (measure.isPain()) {
            Score.requireOneDecimal(thing(measure), value);
        }
        return value;
    }

    private static String thing(Measure measure) {
        return measure.name().equals(Measure.PAIN) ? "score" : measure.name();
    }

    public Measure measure() {
        return measure;
    }

    public double value() {
        return value;
    }

    /** As printed in a confirmation: {@code pain 6}, {@code sleep-hours 7.5 h}. */
    public String text() {
        String unit = measure.unit().isEmpty() ? "" : " " + measure.unit();
        return measure.name() + " " + ValueFormat.plain(value) + unit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading reading && reading.measure.equals(measure) && reading.value == value;
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, value);
    }

    @Override
    public String toString() {
        return text();
    }
}

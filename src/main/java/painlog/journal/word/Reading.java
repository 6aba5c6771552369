package painlog.journal.word;

import painlog.error.BadInput;
import painlog.text.ValueFormat;

/**
 * One value of one measure.
 *
 * @param value within the measure's range, in the measure's unit
 */
public record Reading(Measure measure, double value) {
    public Reading {
        if (!(value >= measure.min() && value <= measure.max())) {
            String thing = measure.name().equals(Measure.PAIN) ? "score" : measure.name();
            throw new BadInput(thing + " " + ValueFormat.plain(value) + " is outside " + measure.range());
        }
    }

    /** As printed in a confirmation: {@code pain 6}, {@code sleep-hours 7.5 h}. */
    public String text() {
        String unit = measure.unit().isEmpty() ? "" : " " + measure.unit();
        return measure.name() + " " + ValueFormat.plain(value) + unit;
    }
}

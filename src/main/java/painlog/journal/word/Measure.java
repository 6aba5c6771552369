package painlog.journal.word;

import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.text.ValueFormat;

/**
 * A measure: something scored over time, such as pain or sleep.
 *
 * @param name lower case, parts joined by {@code -} or {@code .}
 * @param unit as printed after a value; empty for a bare score
 * @param min smallest value that can be stored
 * @param max largest value that can be stored
 * @param better which direction is better
 */
public record Measure(String name, String unit, double min, double max, BetterDirection better) {
    /** The built-in measure a bare score belongs to. */
    public static final String PAIN = "pain";

    public Measure {
        NameRules.require("measure", name);
        if (!Character.isLetter(name.charAt(0))) {
            throw new BadInput("measure " + name + " must begin with a letter");
        }
        requireTidyUnit(name, unit);
        if (!(min < max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new BadInput("measure " + name + " needs a smallest value below its largest, such as 0..10");
        }
        if ((name.equals(PAIN) || name.startsWith(PAIN + ".")) && (min != 0 || max != 10)) {
            throw new BadInput("measure " + name + " is a pain score, which runs from 0 to 10");
        }
    }

    private static void requireTidyUnit(String name, String unit) {
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            if (c <= ' ' || c == ',' || (c >= '0' && c <= '9')) {
                throw new BadInput("unit \"" + unit + "\" of " + name + " is not one word such as kg");
            }
        }
    }

    /** Whether it says how much pain got in the way. */
    public boolean isInterference() {
        return name.startsWith("interference.");
    }

    /** Whether this is the pain score or one of its relatives (worst, average, least). */
    public boolean isPain() {
        return name.equals(PAIN) || name.startsWith(PAIN + ".");
    }

    /** Whether the range is that of the numeric rating scale. */
    public boolean isZeroToTen() {
        return min == 0 && max == 10;
    }

    /**
     * Reads a value of this measure; its unit may follow, and a measure in hours also takes {@code 7h30m}.
     *
     * @throws BadInput when it is no number or outside the range
     */
    public Reading read(String text) {
        if (name.equals(PAIN)) {
            return new Reading(this, Score.parse(text).value());
        }
        if (isPain()) {
            return new Reading(this, Score.number(name, text));
        }
        return new Reading(this, ValueParser.parse(this, text));
    }

    /** The range as printed, such as {@code 0–10} or {@code 0–24 h}. */
    public String range() {
        return ValueFormat.plain(min) + "–" + ValueFormat.plain(max) + (unit.isEmpty() ? "" : " " + unit);
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && name.equals(that.name)
                && unit.equals(that.unit)
                && Double.compare(min, that.min) == 0
                && Double.compare(max, that.max) == 0
                && better.equals(that.better);
    }

    @Override
    public int hashCode() {
        int hash = name.hashCode();
        hash = 31 * hash + unit.hashCode();
        hash = 31 * hash + Double.hashCode(min);
        hash = 31 * hash + Double.hashCode(max);
        hash = 31 * hash + better.hashCode();
        return hash;
    }
}

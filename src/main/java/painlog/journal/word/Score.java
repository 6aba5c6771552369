package painlog.journal.word;

import painlog.error.BadInput;
import painlog.text.ValueFormat;

/**
 * A pain score on the numeric rating scale: 0 (no pain) to 10, at most one decimal.
 *
 * @param value 0–10
 */
public record Score(double value) {
    public Score {
        if (!(value >= 0 && value <= 10)) {
            throw new BadInput("score " + ValueFormat.plain(value) + " is outside 0–10");
        }
        requireOneDecimal("score", value);
    }

    /** Refuses a value between the steps of the scale. */
    static void requireOneDecimal(String thing, double value) {
        if (Math.abs(value * 10 - Math.rint(value * 10)) > 1e-9) {
            throw new BadInput(
                    thing + " " + ValueFormat.plain(value) + " has more than one decimal; 0–10 in steps of 0.1");
        }
    }

    /**
     * Reads {@code 6}, {@code 6.5} or {@code 6/10}.
     *
     * @throws BadInput for anything that is not a number from 0 to 10
     */
    public static Score parse(String text) {
        return new Score(number("score", text));
    }

    /** The number of a score or of another measure of pain, not held to any range yet. */
    static double number(String thing, String text) {
        String number = text.endsWith("/10") ? text.substring(0, text.length() - 3) : text;
        return NumberParser.parse(number, thing, "a number from 0 to 10, such as 6 or 6.5");
    }

    @Override
    public String toString() {
        return ValueFormat.plain(value);
    }
}

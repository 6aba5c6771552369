package painlog.exchange;

import painlog.error.BadInput;
import painlog.journal.word.NumberParser;
import painlog.text.ValueFormat;

/**
 * The scale on which another program rates what painlog rates from 0 to 10.
 *
 * @param low what becomes 0
 * @param high what becomes 10
 */
public record RatingScale(double low, double high) {
    private static final String RIGHT = "two numbers such as 0-100";

    public RatingScale {
        if (!(low < high) || high > 1e6 || low < -1e6) {
            throw new BadInput("--scale " + ValueFormat.plain(low) + "-" + ValueFormat.plain(high)
                    + " does not run from a smaller number to a larger one, such as 0-100");
        }
    }

    /**
     * Reads {@code 0-100} or {@code 1..5}.
     *
     * @throws BadInput when it is not two numbers
     */
    public static RatingScale parse(String text) {
        String plain = text.strip().replace("..", "-").replace('–', '-');
        int dash = plain.indexOf('-', 1);
        if (dash < 0) {
            throw new BadInput("--scale \"" + text + "\" is not " + RIGHT);
        }
        double low = NumberParser.parse(plain.substring(0, dash), "--scale", RIGHT);
        return new RatingScale(low, NumberParser.parse(plain.substring(dash + 1), "--scale", RIGHT));
    }

    /**
     * A rating as one from 0 to 10, to one decimal.
     *
     * @param what is rated, for the refusal
     * @throws BadInput when it is outside the scale
     */
    public double toTen(double rating, String what) {
        if (!(rating >= low && rating <= high)) {
            throw new BadInput(what + " " + ValueFormat.plain(rating) + " is outside the scale "
                    + ValueFormat.plain(low) + "–" + ValueFormat.plain(high));
        }
        return Math.rint((rating - low) / (high - low) * 100) / 10;
    }
}

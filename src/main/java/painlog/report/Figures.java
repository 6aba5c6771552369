package painlog.report;

import java.util.OptionalDouble;
import painlog.stats.Estimate;
import painlog.stats.Outcome;

/** Estimates and intervals as people read them. */
final class Figures {
    static final String NONE = "–";

    private static final String SAME = "no different";

    private Figures() {}

    /** Points with one decimal: {@code -1.2}. */
    static String points(double value) {
        return Spelling.fixed(value, 1);
    }

    /** {@code -1.7 to -0.3}. */
    static String interval(double lower, double upper) {
        return points(lower) + " to " + points(upper);
    }

    /** {@code 1.2 points lower}, {@code 0.3 points higher}, {@code no different}. */
    static String change(double value) {
        String size = points(Math.abs(value));
        if (Double.parseDouble(size) == 0) {
            return SAME;
        }
        return size + (size.equals("1.0") ? " point" : " points") + (value < 0 ? " lower" : " higher");
    }

    /** {@code 0.3 to 1.7 points lower}, or {@code from 1.2 points lower to 0.3 points higher}. */
    static String span(double lower, double upper) {
        if (upper < 0) {
            return points(-upper) + " to " + points(-lower) + " points lower";
        }
        if (lower > 0) {
            return points(lower) + " to " + points(upper) + " points higher";
        }
        boolean tiny = change(lower).equals(SAME) && change(upper).equals(SAME);
        return tiny ? "within 0.05 points of no change" : "from " + end(lower) + " to " + end(upper);
    }

    private static String end(double value) {
        String words = change(value);
        return words.equals(SAME) ? "no change" : words;
    }

    /** {@code 0.074}, {@code <0.001}. */
    static String p(double p) {
        return p < 0.001 ? "<0.001" : Spelling.fixed(p, 3);
    }

    static String p(OptionalDouble p) {
        return p.isPresent() ? p(p.getAsDouble()) : NONE;
    }

    static String estimate(Outcome<Estimate> estimate) {
        return estimate.value().map(e -> points(e.estimate())).orElse(NONE);
    }

    static String interval(Outcome<Estimate> estimate) {
        return estimate.value().map(Figures::interval).orElse(NONE);
    }

    /** An interval that rests on next to nothing is not shown. */
    static String interval(Estimate estimate) {
        return estimate.intervalUsable()
                ? interval(estimate.ci().lower(), estimate.ci().upper())
                : "too wide to say";
    }

    /** A share as a whole number of 100. */
    static String ofHundred(double share) {
        return Spelling.fixed(share * 100, 0);
    }
}

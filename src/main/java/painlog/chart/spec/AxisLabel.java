package painlog.chart.spec;

import java.util.function.Predicate;

/** What is written beside an axis where room is scarce. */
public final class AxisLabel {
    private AxisLabel() {}

    /** The text less as many of its parts, which commas divide, as it takes for it to fit; the first part stays. */
    public static String shortened(String text, Predicate<String> fits) {
        String shorter = text;
        while (!fits.test(shorter) && shorter.contains(", ")) {
            shorter = shorter.substring(0, shorter.lastIndexOf(", "));
        }
        return shorter;
    }

    /**
     * The text less as many of its first parts as it takes for it to fit: which end is better stands last, and counts
     * more than the name, which the title has too.
     */
    public static String lastParts(String text, Predicate<String> fits) {
        String divider = text.contains("; ") ? "; " : ", ";
        String shorter = text;
        while (!fits.test(shorter) && shorter.contains(divider)) {
            shorter = shorter.substring(shorter.indexOf(divider) + divider.length());
        }
        return shorter;
    }
}

package painlog.journal.word;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import painlog.error.BadInput;

/** Converts values in other units to the unit of a measure: pounds and stones to kilograms, inches to centimetres. */
public final class UnitConversion {
    private static final double POUND = 0.45359237;
    private static final double STONE = 14 * POUND;
    private static final double OUNCE = POUND / 16;

    /** How much of the measure's unit one of the other is, by the measure's unit. */
    private static final Map<String, Map<String, Double>> FACTORS = Map.of(
            "kg",
            Map.ofEntries(
                    Map.entry("kg", 1.0),
                    Map.entry("kgs", 1.0),
                    Map.entry("g", 0.001),
                    Map.entry("lb", POUND),
                    Map.entry("lbs", POUND),
                    Map.entry("pound", POUND),
                    Map.entry("pounds", POUND),
                    Map.entry("st", STONE),
                    Map.entry("stone", STONE),
                    Map.entry("stones", STONE),
                    Map.entry("oz", OUNCE)),
            "cm",
            Map.of("cm", 1.0, "mm", 0.1, "m", 100.0, "in", 2.54, "inch", 2.54, "inches", 2.54, "ft", 30.48),
            "",
            Map.of("count", 1.0));

    private UnitConversion() {}

    /**
     * A value in the unit of the measure, to one decimal where it had to be converted.
     *
     * @throws BadInput when the unit is none that the measure can be had from
     */
    public static double convert(double value, String unit, Measure measure) {
        Double factor = factors(measure).get(unit.toLowerCase(Locale.ROOT));
        if (factor == null) {
            throw new BadInput(measure.name() + " in \"" + unit + "\" can't be taken; known is "
                    + (measure.unit().isEmpty() ? "a bare number" : measure.unit()) + others(measure));
        }
        return rounded(value * factor, factor);
    }

    private static String others(Measure measure) {
        return measure.unit().equals("kg") ? " besides g, lb, st and oz" : "";
    }

    private static double rounded(double value, double factor) {
        return factor == 1 ? value : Math.rint(value * 10) / 10;
    }

    private static Map<String, Double> factors(Measure measure) {
        return FACTORS.getOrDefault(measure.unit(), Map.of());
    }

    /** Numbers with units of the same kind, such as {@code 72lb} or {@code 11 st 6 lb}; empty for anything else. */
    static OptionalDouble parse(String text, Measure measure) {
        double sum = 0;
        int i = 0;
        while (i < text.length()) {
            int unit = end(text, i, true);
            int next = end(text, unit, false);
            String number = text.substring(i, unit).strip();
            Double factor =
                    factors(measure).get(text.substring(unit, next).strip().toLowerCase(Locale.ROOT));
            if (factor == null || !NumberParser.isPlain(number) || number.startsWith("-")) {
                return OptionalDouble.empty();
            }
            sum += Double.parseDouble(number) * factor;
            i = next;
        }
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Math.rint(sum * 10) / 10);
    }

    /** The end of a run of digits, points and spaces, or of one of letters and spaces. */
    private static int end(String text, int from, boolean number) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || Character.isLetter(text.charAt(i)) != number)) {
            i++;
        }
        return i;
    }
}

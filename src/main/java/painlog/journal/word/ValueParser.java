package painlog.journal.word;

import java.util.OptionalDouble;
import painlog.calendar.DurationParser;

/** Parses values of measures, with their unit or as hours and minutes. */
final class ValueParser {
    private ValueParser() {}

    static double parse(Measure measure, String text) {
        if (measure.unit().equals("h") && (text.indexOf('h') >= 0 || text.endsWith("m"))) {
            return DurationParser.duration(text).toSeconds() / 3600.0;
        }
        String number = withoutUnit(text, measure.unit());
        if (!NumberParser.isPlain(number)) {
            OptionalDouble converted = UnitConversion.parse(text, measure);
            if (converted.isPresent()) {
                return converted.getAsDouble();
            }
        }
        return NumberParser.parse(number, measure.name(), "a number from " + measure.range());
    }

    private static String withoutUnit(String text, String unit) {
        boolean carries = !unit.isEmpty() && text.endsWith(unit);
        return carries ? text.substring(0, text.length() - unit.length()).stripTrailing() : text;
    }
}

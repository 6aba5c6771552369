package painlog.exchange.csv;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.calendar.Moment;
import painlog.exchange.ImportSettings;
import painlog.journal.Dose;
import painlog.journal.word.NumberParser;

/** Maps a row that names a drug to a dose. */
final class DoseColumnMapper {
    private static final List<String> SKIPPED = List.of("skipped", "not taken", "not-taken", "no", "missed");

    private final FieldMap map;
    private final MeasureColumns readings;

    DoseColumnMapper(ImportSettings settings, FieldMap map) {
        this.map = map;
        this.readings = new MeasureColumns(settings, map);
    }

    /** The row's dose; empty where it names no drug. */
    Optional<Dose> read(CsvRow row, Moment taken, Instant recorded) {
        String drug = cell(row, "drug");
        if (drug.isEmpty()) {
            return Optional.empty();
        }
        String amount = readings.number(cell(row, "amount"));
        int end = numberEnd(amount);
        String unit = cell(row, "unit").isEmpty() ? amount.substring(end).strip() : cell(row, "unit");
        boolean skipped = SKIPPED.contains(cell(row, "status").toLowerCase(Locale.ROOT));
        return Optional.of(
                new Dose(taken, recorded, drug, number(amount.substring(0, end), "amount"), unit, count(row), skipped));
    }

    private double count(CsvRow row) {
        return number(readings.number(cell(row, "count")), "count").orElse(1);
    }

    private static OptionalDouble number(String text, String thing) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(NumberParser.parse(text, thing, "a number such as 400"));
    }

    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".,-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end == 0 ? text.length() : end;
    }

    private String cell(CsvRow row, String field) {
        return row.cell(map.one(field));
    }
}

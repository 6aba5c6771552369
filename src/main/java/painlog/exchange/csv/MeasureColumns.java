package painlog.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Vocabulary;

/** Maps the value columns of a row to readings, and finds its severity word. */
final class MeasureColumns {
    private final Vocabulary known;
    private final FieldMap map;
    private final List<Measure> measures;
    private final int[] places;
    private final NumberCells numbers;
    private final Map<String, Double> severity;

    MeasureColumns(ImportSettings settings, FieldMap map) {
        this.known = settings.known();
        this.map = map;
        this.measures = List.copyOf(map.measures().keySet());
        this.places =
                map.measures().values().stream().mapToInt(Integer::intValue).toArray();
        this.numbers = new NumberCells(settings, map.isOwn() ? "" : "COLUMN");
        this.severity = settings.severity();
    }

    /** The values; empty where the row has none. */
    List<Reading> read(CsvRow row) {
        List<Reading> readings = new ArrayList<>(measures.size());
        for (int i = 0; i < places.length; i++) {
            String cell = row.cell(places[i]);
            if (!cell.isEmpty() && !MissingMark.isOne(cell)) {
                readings.add(numbers.reading(measures.get(i), cell));
            }
        }
        others(row, readings);
        Double mapped = severity.get(word(row));
        if (mapped != null && readings.stream().noneMatch(MeasureColumns::isPain)) {
            readings.add(new Reading(known.measure(Measure.PAIN), mapped));
        }
        return readings;
    }

    /** A cell such as {@code stress=7 sleep-hours=7.5h}. */
    private void others(CsvRow row, List<Reading> readings) {
        String cell = map.cell(row, "measures");
        for (String part : cell.isEmpty() ? new String[0] : cell.split(" +")) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new BadInput("\"" + part + "\" is not MEASURE=VALUE");
            }
            readings.add(numbers.reading(known.measure(part.substring(0, equals)), part.substring(equals + 1)));
        }
    }

    private static boolean isPain(Reading reading) {
        return reading.measure().name().equals(Measure.PAIN);
    }

    /** The severity word in lower case; empty where there is none. */
    String word(CsvRow row) {
        return map.cell(row, "severity").toLowerCase(Locale.ROOT);
    }
}

package painlog.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.journal.word.Measure;
import painlog.text.Suggestion;

/** Maps the fields of records to the columns of a file. */
public final class FieldMap {
    /** The fields besides the journal's measures. */
    public static final List<String> FIELDS = List.of(
            "at",
            "date",
            "time",
            "zone",
            "recorded",
            "measures",
            "severity",
            "site",
            "quality",
            "symptom",
            "trigger",
            "relief",
            "tags",
            "note",
            "therapy",
            "technique",
            "minutes",
            "before",
            "after",
            "helped",
            "provider",
            "home",
            "cost",
            "currency",
            "adverse",
            "drug",
            "amount",
            "unit",
            "count",
            "status",
            "uid");

    private final Map<String, List<Integer>> fields = new LinkedHashMap<>();
    private final Map<Measure, Integer> measures = new LinkedHashMap<>();

    /**
     * Finds the columns.
     *
     * @throws BadInput when a field or a column is not known, or the time is missing
     */
    FieldMap(ImportSettings settings, CsvHeader csvHeader) {
        settings.map().forEach((field, columns) -> add(settings, field, places(columns, csvHeader)));
        if (one("at") < 0 && one("date") < 0) {
            throw new BadInput("--map needs the time: --map at=COLUMN (or date=COLUMN and time=COLUMN); the file has: "
                    + csvHeader.words());
        }
    }

    private static List<Integer> places(List<String> columns, CsvHeader csvHeader) {
        List<Integer> places = new ArrayList<>();
        columns.forEach(column -> places.add(csvHeader.place(column)));
        return places;
    }

    private void add(ImportSettings settings, String field, List<Integer> places) {
        if (FIELDS.contains(field)) {
            fields.put(field, places);
            return;
        }
        requireMeasure(settings, field, FIELDS, "names no field and no measure");
        measures.put(settings.known().measure(field), places.get(0));
    }

    /**
     * Refuses what {@code --map} names when it is no measure.
     *
     * @param besides what it may name besides measures, for the refusal
     * @throws BadInput when the journal has no such measure
     */
    public static void requireMeasure(ImportSettings settings, String field, List<String> besides, String fault) {
        if (!settings.known().measures().containsKey(field)) {
            List<String> all = new ArrayList<>(besides);
            all.addAll(settings.known().measures().keySet());
            String rest = besides.isEmpty()
                    ? "measures are " + String.join(", ", all)
                    : "fields are " + String.join(", ", besides) + " and every measure";
            throw new BadInput("--map " + field + "=… " + fault + "; "
                    + Suggestion.of(field, all).then(rest));
        }
    }

    /** The column of a field; -1 when none is mapped. */
    int one(String field) {
        List<Integer> places = fields.getOrDefault(field, List.of());
        return places.isEmpty() ? -1 : places.get(0);
    }

    /** The cells of all columns of a field, the empty ones left out, with that between them. */
    String all(CsvRow row, String field, String between) {
        StringBuilder joined = new StringBuilder();
        for (int place : fields.getOrDefault(field, List.of())) {
            String cell = row.cell(place);
            joined.append(cell.isEmpty() || joined.length() == 0 ? "" : between).append(cell);
        }
        return joined.toString();
    }

    Map<Measure, Integer> measures() {
        return measures;
    }
}

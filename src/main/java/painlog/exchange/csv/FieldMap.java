package painlog.exchange.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.journal.part.SourceColumns;
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

    /** Fields that may be spread over several columns: lists, and notes, which are put one after the other. */
    private static final Set<String> SPREAD =
            Set.of("site", "quality", "symptom", "trigger", "relief", "tags", "technique", "note");

    /** Fields whose cells are text of a person's own, where a dash may be meant. */
    private static final Set<String> FREE = Set.of("note", "adverse");

    private static final List<String> OF_SESSION = List.of(
            "technique", "minutes", "before", "after", "helped", "provider", "home", "cost", "currency", "adverse");
    private static final List<String> OF_DOSE = List.of("amount", "unit", "count", "status");

    private final Map<String, List<Integer>> fields = new LinkedHashMap<>();
    private final CsvHeader csvHeader;
    private final boolean isOwn;
    private final Map<Measure, Integer> measures = new LinkedHashMap<>();
    private final Set<String> present = new HashSet<>();

    /**
     * Finds the columns.
     *
     * @param isOwn whether painlog wrote the file, whose cells hold words as they are kept
     * @throws BadInput when a field or a column is not known, or the time is missing
     */
    FieldMap(ImportSettings settings, CsvHeader csvHeader, boolean isOwn) {
        this.isOwn = isOwn;
        this.csvHeader = csvHeader;
        csvHeader.names().forEach(name -> present.add(SourceColumns.normal(name)));
        settings.map().forEach((field, columns) -> add(settings, field, places(columns, csvHeader)));
        if (one("at") < 0 && one("date") < 0) {
            throw new BadInput("--map needs the time: --map at=COLUMN (or date=COLUMN and time=COLUMN); the file has: "
                    + csvHeader.words());
        }
        if (!isOwn) {
            requireCompany();
        }
    }

    /** Fields that say more of another one, and nothing without it. */
    private void requireCompany() {
        boolean twoTimes = one("at") >= 0 && (one("date") >= 0 || one("time") >= 0);
        if (twoTimes) {
            throw new BadInput("--map gives the time twice; map either at, or date and time");
        }
        OF_SESSION.forEach(field -> requireCompany(field, "therapy"));
        OF_DOSE.forEach(field -> requireCompany(field, "drug"));
    }

    private void requireCompany(String field, String other) {
        if (one(field) >= 0 && one(other) < 0) {
            throw new BadInput("--map " + field + "=… says nothing without --map " + other + "=COLUMN");
        }
    }

    private static List<Integer> places(List<String> columns, CsvHeader csvHeader) {
        List<Integer> places = new ArrayList<>();
        columns.forEach(column -> places.add(csvHeader.place(column)));
        return places;
    }

    private void add(ImportSettings settings, String field, List<Integer> places) {
        if (places.size() > 1 && !SPREAD.contains(field)) {
            throw new BadInput("--map gives " + field + " two columns, \"" + name(places.get(0)) + "\" and \""
                    + name(places.get(1)) + "\"; import the file once for each of them");
        }
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

    /** The cell of a field; empty where no column is mapped, or where the cell says that it is empty, as NA does. */
    String cell(CsvRow row, String field) {
        return cell(row, field, one(field));
    }

    private String cell(CsvRow row, String field, int place) {
        String cell = row.cell(place);
        return isOwn || FREE.contains(field) || !MissingMark.isOne(cell) ? cell : "";
    }

    /** The columns that values of these measures came from, where the person chose them. */
    SourceColumns columns(List<Measure> having, boolean severity) {
        SortedMap<String, String> columns = new TreeMap<>();
        if (severity) {
            columns.putAll(columns("severity").byField());
        }
        for (Measure measure : having) {
            Integer place = measures.get(measure);
            if (place != null && !isOwn) {
                columns.put(measure.name(), SourceColumns.normal(name(place)));
            }
        }
        return new SourceColumns(columns, present);
    }

    /** The column of a field, where the person chose it. */
    SourceColumns columns(String field) {
        SortedMap<String, String> columns = new TreeMap<>();
        if (!isOwn && one(field) >= 0) {
            columns.put(field, SourceColumns.normal(columnName(field)));
        }
        return new SourceColumns(columns, present);
    }

    /** Whether painlog wrote the file. */
    boolean isOwn() {
        return isOwn;
    }

    /** What the column of a field is called. */
    String columnName(String field) {
        return name(one(field));
    }

    private String name(int place) {
        return csvHeader.names().get(place).strip();
    }

    /** The cells of all columns of a field, the empty ones left out, with that between them. */
    String all(CsvRow row, String field, String between) {
        StringBuilder joined = new StringBuilder();
        for (int place : fields.getOrDefault(field, List.of())) {
            String cell = cell(row, field, place);
            joined.append(cell.isEmpty() || joined.length() == 0 ? "" : between).append(cell);
        }
        return joined.toString();
    }

    Map<Measure, Integer> measures() {
        return measures;
    }
}

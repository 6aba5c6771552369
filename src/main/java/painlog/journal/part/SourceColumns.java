package painlog.journal.part;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The columns of another program's file that a record was read from: of two columns that hold equal values it can be
 * told later which one was imported.
 *
 * @param byField the column of each field, such as pain or drug, in lower case
 * @param present all columns of the file; empty once the file is gone
 */
public record SourceColumns(SortedMap<String, String> byField, Set<String> present) {
    /** Of a record whose columns are not known, or whose program has but one column for each field. */
    public static final SourceColumns UNKNOWN = new SourceColumns(Collections.emptySortedMap(), Set.of());

    /** Reads what {@link #text} wrote. */
    public static SourceColumns parse(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        SortedMap<String, String> columns = new TreeMap<>();
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                columns.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new SourceColumns(columns, Set.of());
    }

    /** The name of a column as it is compared. */
    public static String normal(String column) {
        return column.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** One column a line, behind its field. */
    public String text() {
        return lines(false);
    }

    /** The same without columns that are called as their field, which tell nothing. */
    public String telling() {
        return lines(true);
    }

    private String lines(boolean tellingOnly) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> column : byField.entrySet()) {
            if (!tellingOnly || !column.getValue().equals(column.getKey())) {
                lines.append(lines.length() == 0 ? "" : "\n")
                        .append(column.getKey())
                        .append('=')
                        .append(column.getValue());
            }
        }
        return lines.toString();
    }

    /**
     * Whether a record of the file may be the one that was read from other columns before: not if one of its values came
     * from a column that the file still has. A column that is gone may have got another name.
     */
    public boolean mayBe(SourceColumns before) {
        for (Map.Entry<String, String> column : byField.entrySet()) {
            String earlier = before.byField.get(column.getKey());
            if (earlier != null && !earlier.equals(column.getValue()) && present.contains(earlier)) {
                return false;
            }
        }
        return true;
    }

    /** These columns, and the earlier ones of fields that have none here. */
    public SourceColumns with(SourceColumns before) {
        SortedMap<String, String> both = new TreeMap<>(before.byField);
        both.putAll(byField);
        return new SourceColumns(both, present);
    }
}

package painlog.exchange.longcsv;

import java.util.List;
import java.util.Map;

/** The columns of the long CSV: one fact a row (tidy data), all kinds of records in the same columns. */
final class LongCsv {
    /**
     * Its columns. {@code measure} names the fact; {@code value} holds what is a number and {@code text} what is not,
     * one of them is always empty.
     */
    static final List<String> COLUMNS =
            List.of("kind", "id", "at", "day", "measure", "value", "unit", "text", "zone", "recorded", "uid", "edited");

    /** Lists of a JSON object, and what one of their items is called in a row. */
    static final Map<String, String> ITEMS = Map.of(
            "sites",
            "site",
            "qualities",
            "quality",
            "symptoms",
            "symptom",
            "triggers",
            "trigger",
            "tags",
            "tag",
            "techniques",
            "technique",
            "order",
            "cycle");

    private LongCsv() {}
}

package painlog.store.file;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import painlog.calendar.Moment;
import painlog.calendar.ZoneParser;
import painlog.journal.part.DoseAmountParser;
import painlog.journal.word.NameRules;
import painlog.journal.word.Tag;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Finds values that an older painlog took and this one refuses; each is a sentence with the way out. */
final class ValueFaults {
    private static final int MOST = 10;

    private static final String NUMBERS = """
        SELECT 'entry e' || entry_id || ' holds ' || measure || ' ' || value || ', which has more than one decimal;'
          || ' painlog edit e' || entry_id || ' ' || measure || '=' || round(value, 1) || ' sets it right'
        FROM reading WHERE (measure = 'pain' OR measure LIKE 'pain.%')
          AND abs(value * 10 - round(value * 10)) > 1e-9
        UNION ALL
        SELECT 'session s' || id || ' holds a score with more than one decimal; painlog edit s' || id
          || ' --before ' || coalesce(round(before, 1), '""') || ' --after ' || coalesce(round(after, 1), '""')
          || ' sets it right'
        FROM session WHERE abs(before * 10 - round(before * 10)) > 1e-9
          OR abs(after * 10 - round(after * 10)) > 1e-9
        LIMIT 10
        """;

    private static final String TIMES = """
        WITH moment (kind, id, at, recorded_at, edited_at) AS (
          SELECT 'entry e', id, felt_at, recorded_at, edited_at FROM entry
          UNION ALL SELECT 'session s', id, started_at, recorded_at, edited_at FROM session
          UNION ALL SELECT 'dose d', id, taken_at, recorded_at, edited_at FROM dose
        )
        SELECT kind || id || ' is of ' || datetime(at, 'unixepoch') || ' UTC, '
          || iif(at BETWEEN -2208988800 AND 4133980799, 'after it was recorded', 'outside the years 1900 to 2100')
          || '; painlog edit ' || substr(kind, -1) || id || ' --at TIME sets it right'
        FROM moment
        WHERE at NOT BETWEEN -2208988800 AND 4133980799
          OR at > edited_at / 1000 + 300 AND (at > recorded_at + 300 OR at = recorded_at)
        UNION ALL
        SELECT 'period p' || id || ' has days outside the years 1900 to 2100; painlog edit p' || id
          || ' FROM..TO sets it right'
        FROM period WHERE first_day NOT BETWEEN '1900' AND '2101' OR last_day NOT BETWEEN '1900' AND '2101'
        LIMIT 10
        """;

    private static final String ZONES = """
        SELECT zone, utc_offset, min('entry e' || id), count(*) FROM entry GROUP BY zone, utc_offset
        UNION ALL
        SELECT zone, utc_offset, min('session s' || id), count(*) FROM session GROUP BY zone, utc_offset
        UNION ALL
        SELECT zone, utc_offset, min('dose d' || id), count(*) FROM dose GROUP BY zone, utc_offset
        """;

    private static final String TAGS = """
        SELECT tag, min('entry e' || entry_id), count(*) FROM entry_tag GROUP BY tag
        UNION ALL SELECT tag, min('session s' || session_id), count(*) FROM session_tag GROUP BY tag
        """;

    private static final String UNITS = "SELECT unit, min('dose d' || id), count(*) FROM dose GROUP BY unit";

    private static final String DRUGS = "SELECT drug, min('dose d' || id), count(*) FROM dose GROUP BY drug";

    private static final String PROVIDERS = "SELECT name, 'provider', 1 FROM provider";

    private static final String NAMES = """
        SELECT name, 'measure' FROM measure UNION ALL SELECT name, 'therapy' FROM therapy
        UNION ALL SELECT name, 'technique' FROM technique UNION ALL SELECT name, kind FROM word
        """;

    private final Sql sql;
    private final List<String> faults = new ArrayList<>();

    private ValueFaults(Sql sql) {
        this.sql = sql;
    }

    static List<String> of(Sql sql) {
        ValueFaults values = new ValueFaults(sql);
        values.add(NUMBERS);
        values.add(TIMES);
        values.zones();
        values.words(TAGS, Tag::isTag, "the tag \"%s\", which is not one word; painlog edit %s + sets it right");
        values.words(
                UNITS,
                DoseAmountParser::isUnit,
                "the unit \"%s\", which is not one word; painlog edit %s AMOUNT sets it right");
        values.words(
                DRUGS,
                NameRules::isLine,
                "the drug \"%s\", whose name holds a line break or a control character; painlog edit %s DRUG sets it"
                        + " right");
        values.words(
                PROVIDERS,
                NameRules::isLine,
                "the name \"%s\", which holds a line break or a control character; painlog provider edit NAME --name"
                        + " NEW sets it right");
        values.names();
        return values.faults;
    }

    private void add(String query) {
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                faults.add(rows.text(1));
            }
        }
    }

    private void zones() {
        try (Rows rows = sql.rows(ZONES)) {
            while (rows.next() && faults.size() < MOST) {
                String zone = rows.text(1);
                boolean known = ZoneParser.isKnown(zone);
                ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) rows.whole(2));
                if (!known || !Moment.hadOffset(ZoneId.of(zone).getRules(), offset)) {
                    String fault = known
                            ? "the offset " + offset + ", which was never that of " + zone
                            : "the zone \"" + zone + "\", which is not known";
                    name(rows.text(3), rows.whole(4), fault + "; painlog edit %s --at TIME --zone ZONE sets it right");
                }
            }
        }
    }

    private void words(String query, Predicate<String> isRight, String fault) {
        try (Rows rows = sql.rows(query)) {
            while (rows.next() && faults.size() < MOST) {
                if (!isRight.test(rows.text(1))) {
                    name(rows.text(2), rows.whole(3), fault.replaceFirst("%s", Matcher.quoteReplacement(rows.text(1))));
                }
            }
        }
    }

    /** Says the fault of a record, such as {@code entry e3}, and how many others share it. */
    private void name(String record, long count, String fault) {
        String others = count > 1 ? " and " + (count - 1) + " more have " : " has ";
        faults.add(record + others + fault.replace("%s", record.substring(record.indexOf(' ') + 1)));
    }

    private void names() {
        try (Rows rows = sql.rows(NAMES)) {
            while (rows.next() && faults.size() < MOST) {
                if (!NameRules.isRight(rows.text(1))) {
                    faults.add("the " + rows.text(2) + " \"" + rows.text(1)
                            + "\" is not a name of lower-case letters, digits, - and .");
                }
            }
        }
    }
}

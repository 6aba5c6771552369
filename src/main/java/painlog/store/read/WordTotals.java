package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Filter;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/**
 * Reads words counted by day. A day's words come as one text: handing over every count as a row of its own takes
 * several times as long.
 */
final class WordTotals {
    private static final String PACKED = "group_concat(kind || char(31) || word || char(31) || n, char(31))";

    private static final String OF_ALL = "SELECT day, " + PACKED + " FROM day_word %s GROUP BY day ORDER BY day";

    private static final String OF_SOME = "SELECT day, " + PACKED + """
         FROM (
          SELECT day, kind, word, count(*) AS n FROM entry JOIN (
            SELECT entry_id, kind, word FROM entry_word
            UNION ALL
            SELECT entry_id, 'site', site || iif(side = '', '', ':' || side) FROM entry_site
          ) ON entry_id = id
          %s GROUP BY day, kind, word
        ) GROUP BY day ORDER BY day
        """;

    private final Map<String, WordKind> kinds = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final List<WordCount> words = new ArrayList<>();

    private WordTotals() {
        for (WordKind kind : WordKind.values()) {
            kinds.put(kind.word(), kind);
        }
    }

    static List<WordCount> read(Sql sql, Filter filter, WhereClause whereClause) {
        WordTotals totals = new WordTotals();
        String query = (filter.onlyDays() ? OF_ALL : OF_SOME).replace("%s", whereClause.sql());
        try (Rows rows = sql.rows(query, whereClause.values())) {
            while (rows.next()) {
                totals.unpack(rows.date(1), rows.text(2));
            }
        }
        return totals.words;
    }

    private void unpack(LocalDate day, String packed) {
        int at = 0;
        while (at < packed.length()) {
            int word = packed.indexOf('\u001F', at) + 1;
            int count = packed.indexOf('\u001F', word) + 1;
            int end = packed.indexOf('\u001F', count);
            end = end < 0 ? packed.length() : end;
            WordKind kind = kinds.getOrDefault(packed.substring(at, word - 1), WordKind.SITE);
            String name = known.computeIfAbsent(packed.substring(word, count - 1), w -> w);
            words.add(new WordCount(day, kind, name, Integer.parseInt(packed, count, end, 10)));
            at = end + 1;
        }
    }
}

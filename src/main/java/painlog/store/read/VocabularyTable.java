package painlog.store.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.error.PainlogException;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Reads the words a journal knows. */
public final class VocabularyTable implements Vocabulary.Source {
    private final Sql sql;

    public VocabularyTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Measure> measures() {
        return measures(sql);
    }

    static Map<String, Measure> measures(Sql sql) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        try (Rows rows = sql.rows("SELECT name, unit, lowest, highest, better FROM measure ORDER BY id")) {
            while (rows.next()) {
                Measure measure = measure(rows);
                measures.put(measure.name(), measure);
            }
        }
        return measures;
    }

    private static Measure measure(Rows rows) {
        try {
            BetterDirection betterDirection = BetterDirection.parse(rows.text(5));
            return new Measure(rows.text(1), rows.text(2), rows.real(3), rows.real(4), betterDirection);
        } catch (PainlogException fault) {
            throw rows.damaged("measure " + rows.text(1), fault);
        }
    }

    @Override
    public Map<String, List<String>> techniques() {
        Map<String, List<String>> techniques = new LinkedHashMap<>();
        String query = """
            SELECT therapy.name, technique.name FROM therapy LEFT JOIN technique ON technique.therapy = therapy.name
            ORDER BY therapy.id, technique.id
            """;
        try (Rows rows = sql.rows(query)) {
            while (rows.next()) {
                List<String> known = techniques.get(rows.text(1));
                if (known == null) {
                    known = new ArrayList<>();
                    techniques.put(rows.text(1), known);
                }
                if (!rows.absent(2)) {
                    known.add(rows.text(2));
                }
            }
        }
        return techniques;
    }

    @Override
    public Map<WordKind, List<String>> words() {
        Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);
        for (WordKind kind : WordKind.values()) {
            words.put(kind, new ArrayList<>());
        }
        try (Rows rows = sql.rows("SELECT kind, name FROM word ORDER BY id")) {
            while (rows.next()) {
                List<String> known = words.get(WordKind.ofWord(rows.text(1)));
                if (known != null) {
                    known.add(rows.text(2));
                }
            }
        }
        return words;
    }
}

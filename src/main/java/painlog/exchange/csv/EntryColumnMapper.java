package painlog.exchange.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.exchange.ImportSettings;
import painlog.journal.Entry;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Reading;
import painlog.journal.word.WordKind;

/** Maps a row to an entry. */
final class EntryColumnMapper {
    private final FieldMap map;
    private final MeasureColumns readings;
    private final WordExtractor extractor;
    private final boolean wordsDo;

    /**
     * @param wordsDo whether a row with words alone is an entry too, as painlog writes one that came without a value
     */
    EntryColumnMapper(ImportSettings settings, FieldMap map, WordExtractor extractor, boolean wordsDo) {
        this.map = map;
        this.readings = new MeasureColumns(settings, map);
        this.extractor = extractor;
        this.wordsDo = wordsDo;
    }

    /** The row's entry; empty where it has neither a value nor a word that does. */
    Optional<Entry> read(CsvRow row, Moment felt, Instant recorded) {
        List<Reading> values = readings.read(row);
        boolean some = !values.isEmpty() || !readings.word(row).isEmpty();
        if (!some && !wordsDo) {
            return Optional.empty();
        }
        Annotations annotations = annotations(row);
        Descriptors descriptors = descriptors(row);
        some |= !annotations.equals(Annotations.NONE) || !descriptors.equals(Descriptors.UNSAID);
        return some ? Optional.of(new Entry(felt, recorded, values, annotations, descriptors)) : Optional.empty();
    }

    private Annotations annotations(CsvRow row) {
        List<String> tags = new ArrayList<>(extractor.tagged(map.all(row, "tags", ",")));
        if (!readings.word(row).isEmpty()) {
            tags.add(WordExtractor.tag("severity-" + readings.word(row)));
        }
        return new Annotations(extractor.sites(map.all(row, "site", ",")), tags, map.all(row, "note", "; "));
    }

    private Descriptors descriptors(CsvRow row) {
        return new Descriptors(
                extractor.words(WordKind.QUALITY, map.all(row, "quality", ",")),
                extractor.words(WordKind.SYMPTOM, map.all(row, "symptom", ",")),
                extractor.words(WordKind.TRIGGER, map.all(row, "trigger", ",")),
                extractor.words(WordKind.RELIEF, map.all(row, "relief", ",")));
    }
}

package painlog.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.Reading;
import painlog.journal.Remarks;
import painlog.journal.WordKind;

/** Makes an entry of a row. */
final class MappedEntry {
    private final FieldMap map;
    private final Readings readings;
    private final Taken taken;
    private final boolean wordsDo;

    /**
     * @param wordsDo whether a row with words alone is an entry too, as painlog writes one that came without a value
     */
    MappedEntry(Wishes wishes, FieldMap map, Taken taken, boolean wordsDo) {
        this.map = map;
        this.readings = new Readings(wishes, map);
        this.taken = taken;
        this.wordsDo = wordsDo;
    }

    /** The row's entry; empty where it has neither a value nor a word that does. */
    Optional<Entry> read(Row row, Moment felt, Instant recorded) {
        List<Reading> values = readings.read(row);
        boolean some = !values.isEmpty() || !readings.word(row).isEmpty();
        if (!some && !wordsDo) {
            return Optional.empty();
        }
        Remarks remarks = remarks(row);
        Feel feel = feel(row);
        some |= !remarks.equals(Remarks.NONE) || !feel.equals(Feel.UNSAID);
        return some ? Optional.of(new Entry(felt, recorded, values, remarks, feel)) : Optional.empty();
    }

    private Remarks remarks(Row row) {
        List<String> tags = new ArrayList<>(taken.tagged(map.all(row, "tags", ",")));
        if (!readings.word(row).isEmpty()) {
            tags.add(Taken.tag("severity-" + readings.word(row)));
        }
        return new Remarks(taken.sites(map.all(row, "site", ",")), tags, map.all(row, "note", "; "));
    }

    private Feel feel(Row row) {
        return new Feel(
                taken.words(WordKind.QUALITY, map.all(row, "quality", ",")),
                taken.words(WordKind.SYMPTOM, map.all(row, "symptom", ",")),
                taken.words(WordKind.TRIGGER, map.all(row, "trigger", ",")),
                taken.words(WordKind.RELIEF, map.all(row, "relief", ",")));
    }
}

package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.BadInput;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.Reading;
import painlog.journal.Remarks;
import painlog.journal.WordKind;

/**
 * An entry with what was typed in the place of what it said: values one by one ({@code stress=} takes one out),
 * sites, tags, words and note each as a whole.
 */
final class EntryEdit {
    private final TypedEntry typed;
    private final NewWords words;
    private final LooseWords loose;
    private final List<String> takenOut = new ArrayList<>();

    EntryEdit(TypedEntry typed, NewWords words) {
        this.typed = typed;
        this.words = words;
        this.loose = new LooseWords(words);
        for (String word : typed.words()) {
            if (!loose.marks().clear(word)) {
                add(word);
            }
        }
    }

    private void add(String word) {
        boolean empty = word.length() > 1 && word.endsWith("=") && word.indexOf(' ') < 0;
        if (empty) {
            takenOut.add(
                    words.known().measure(word.substring(0, word.length() - 1)).name());
        } else {
            loose.addAll(List.of(word));
        }
    }

    Entry changed(Entry old, Moment felt) {
        return new Entry(felt, old.recorded(), readings(old.readings()), remarks(old.remarks()), feel(old.feel()));
    }

    private List<Reading> readings(List<Reading> old) {
        List<Reading> readings = new ArrayList<>();
        List<Reading> added = new ArrayList<>(loose.given());
        for (Reading reading : old) {
            String name = reading.measure().name();
            Reading now = given(name, reading);
            added.remove(now);
            if (!takenOut.contains(name)) {
                readings.add(now);
            }
        }
        readings.addAll(added);
        if (readings.isEmpty() && !old.isEmpty()) {
            throw new BadInput("an entry needs at least one value; delete it, or put another in its place");
        }
        return readings;
    }

    private Reading given(String measure, Reading old) {
        for (Reading reading : loose.given()) {
            if (reading.measure().name().equals(measure)) {
                return reading;
            }
        }
        return old;
    }

    private Remarks remarks(Remarks old) {
        Remarks given = loose.remarks(typed.note());
        boolean noteSaid = typed.note() != null || !given.note().isEmpty();
        return new Remarks(
                loose.marks().sites(old.sites()), loose.marks().tags(old.tags()), noteSaid ? given.note() : old.note());
    }

    private Feel feel(Feel old) {
        return new Feel(
                words(WordKind.QUALITY, typed.qualities(), old.qualities()),
                words(WordKind.SYMPTOM, typed.symptoms(), old.symptoms()),
                words(WordKind.TRIGGER, typed.triggers(), old.triggers()),
                words(WordKind.RELIEF, typed.relief(), old.relief()));
    }

    private List<String> words(WordKind kind, List<String> lists, List<String> old) {
        if (lists.isEmpty()) {
            return old;
        }
        boolean emptied = lists.size() == 1 && lists.get(0).isBlank();
        return emptied ? List.of() : words.words(kind, lists);
    }
}

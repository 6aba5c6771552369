package painlog.recording.parse;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Entry;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.word.Reading;
import painlog.journal.word.Site;
import painlog.journal.word.WordKind;

/**
 * Applies input to an entry: values one by one ({@code stress=} takes one out), sites, tags, words and note each as a
 * whole.
 */
public final class EntryEdit {
    private final EntryInput typed;
    private final WordResolver resolver;
    private final EntryParser words;
    private final List<String> takenOut = new ArrayList<>();

    public EntryEdit(EntryInput typed, WordResolver resolver) {
        this.typed = typed;
        this.resolver = resolver;
        this.words = new EntryParser(resolver);
        for (String word : typed.words()) {
            if (!words.marks().clear(word)) {
                add(word);
            }
        }
    }

    private void add(String word) {
        boolean empty = word.length() > 1 && word.endsWith("=") && word.indexOf(' ') < 0;
        if (empty) {
            takenOut.add(resolver.known()
                    .measure(word.substring(0, word.length() - 1))
                    .name());
        } else {
            words.addAll(List.of(word));
        }
    }

    public Entry changed(Entry old, Moment felt) {
        return new Entry(
                felt,
                old.recorded(),
                words.given().isEmpty() ? readings(old.readings()) : PainRange.checked(readings(old.readings())),
                annotations(old.annotations()),
                descriptors(old.descriptors()));
    }

    private List<Reading> readings(List<Reading> old) {
        List<Reading> readings = new ArrayList<>();
        List<Reading> added = new ArrayList<>(words.given());
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
        for (Reading reading : words.given()) {
            if (reading.measure().name().equals(measure)) {
                return reading;
            }
        }
        return old;
    }

    private Annotations annotations(Annotations old) {
        Annotations given = words.annotations(typed.note());
        boolean noteSaid = typed.note() != null || !given.note().isEmpty();
        List<Site> sites = words.marks().sites(old.sites());
        return words.marks().annotations(sites, old.tags(), noteSaid ? given.note() : old.note());
    }

    private Descriptors descriptors(Descriptors old) {
        return new Descriptors(
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
        return emptied ? List.of() : resolver.words(kind, lists);
    }
}

package painlog.recording.parse;

import java.time.Instant;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.part.Descriptors;
import painlog.journal.word.WordKind;

/** Makes an entry from input. */
public final class EntryFactory {
    private EntryFactory() {}

    public static Entry entry(EntryInput typed, WordResolver resolver, Moment felt, Instant recorded) {
        EntryParser words = new EntryParser(resolver);
        words.addAll(typed.words());
        return new Entry(
                felt,
                recorded,
                PainRange.checked(words.readings()),
                words.annotations(typed.note()),
                descriptors(typed, resolver));
    }

    static Descriptors descriptors(EntryInput typed, WordResolver resolver) {
        return new Descriptors(
                resolver.words(WordKind.QUALITY, typed.qualities()),
                resolver.words(WordKind.SYMPTOM, typed.symptoms()),
                resolver.words(WordKind.TRIGGER, typed.triggers()),
                resolver.words(WordKind.RELIEF, typed.relief()));
    }
}

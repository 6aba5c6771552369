package painlog.cli;

import java.time.Instant;
import painlog.calendar.Moment;
import painlog.journal.Entry;
import painlog.journal.Feel;
import painlog.journal.WordKind;

/** Makes an entry of what was typed. */
final class EntryWords {
    private EntryWords() {}

    static Entry entry(TypedEntry typed, NewWords words, Moment felt, Instant recorded) {
        LooseWords loose = new LooseWords(words);
        loose.addAll(typed.words());
        return new Entry(felt, recorded, loose.readings(), loose.remarks(typed.note()), feel(typed, words));
    }

    static Feel feel(TypedEntry typed, NewWords words) {
        return new Feel(
                words.words(WordKind.QUALITY, typed.qualities()),
                words.words(WordKind.SYMPTOM, typed.symptoms()),
                words.words(WordKind.TRIGGER, typed.triggers()),
                words.words(WordKind.RELIEF, typed.relief()));
    }
}

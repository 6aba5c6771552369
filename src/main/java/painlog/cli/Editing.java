package painlog.cli;

import java.time.Clock;
import painlog.calendar.Moment;
import painlog.calendar.When;
import painlog.journal.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.query.RecordLookup;
import painlog.report.Sentences;
import painlog.store.Change;

/** Puts a changed record in the place of the old one. */
final class Editing {
    private final Desk desk;
    private final Books books;
    private final EditOptions typed;
    private final Clock clock;
    private final ProviderName provider = new ProviderName();
    private SignNotice notice = SignNotice.NONE;

    /**
     * @param clock in the zone in which a time is typed
     */
    Editing(Desk desk, Books books, EditOptions typed, Clock clock) {
        this.desk = desk;
        this.books = books;
        this.typed = typed;
        this.clock = clock;
    }

    /** Changes the record and says what it is now. */
    int change(Stored<?> record) {
        try (Change change = books.continued("edit")) {
            Stored<?> old = RecordLookup.named(books.journal(), record.id().toString());
            Stored<?> now = changed(old, change);
            if (!now.equals(old)) {
                change.commit(Sentences.of(now));
            }
            Confirmation.say(desk, typed.recording.format, now);
            desk.hint(now.equals(old) ? old.id() + " is unchanged" : "painlog undo takes it back");
        }
        provider.tell(desk);
        notice.show(desk);
        return ExitCode.DONE;
    }

    private Stored<?> changed(Stored<?> old, Change change) {
        return switch (old.id().kind()) {
            case ENTRY -> entry(old, (Entry) old.value(), change);
            case SESSION -> session(old, (Session) old.value(), change);
            case PERIOD -> period(old, (Period) old.value(), change);
            case DOSE -> dose(old, (Dose) old.value(), change);
        };
    }

    private Stored<?> entry(Stored<?> old, Entry was, Change change) {
        NewWords words = new NewWords(books.journal().vocabulary(), typed.entry.newWord);
        Entry now = new EntryEdit(typed.entry, words).changed(was, moment(was.felt()));
        words.addTo(change);
        notice = SignNotice.before(books.journal(), now);
        if (!now.equals(was)) {
            change.replace(old.id(), now);
        }
        return new Stored<>(old.id(), now);
    }

    private Stored<?> session(Stored<?> old, Session was, Change change) {
        NewWords words = new NewWords(books.journal().vocabulary(), typed.entry.newWord);
        Session now = new SessionWords(typed.entry.words, typed.care, typed.entry.note, words)
                .changed(was, moment(was.start()));
        words.addTo(change);
        Session settled = provider.settled(now, books.journal().providers(), change);
        if (!settled.equals(was)) {
            change.replace(old.id(), settled);
        }
        return new Stored<>(old.id(), settled);
    }

    private Stored<?> period(Stored<?> old, Period was, Change change) {
        Period now = PeriodEdit.changed(was, typed, books.journal().vocabulary(), desk.today(books.journal()));
        PeriodWords.requireAlone(now, old.id().number(), books.journal().periods());
        if (!now.equals(was)) {
            change.replace(old.id(), now);
        }
        return new Stored<>(old.id(), now);
    }

    private Stored<?> dose(Stored<?> old, Dose was, Change change) {
        Dose now = new DoseWords(typed.entry.words, typed.dose).changed(was, moment(was.taken()));
        if (!now.equals(was)) {
            change.replace(old.id(), now);
        }
        return new Stored<>(old.id(), now);
    }

    private Moment moment(Moment old) {
        String at = typed.recording.at;
        if (at == null && typed.recording.zone != null) {
            throw new BadInput("--zone needs --at, the time that is meant in that zone");
        }
        return at == null ? old : When.parse(at, clock);
    }
}

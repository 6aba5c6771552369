package painlog.cli;

import java.time.Clock;
import painlog.calendar.Moment;
import painlog.calendar.When;
import painlog.journal.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.RecordId;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.StoredRecordVisitor;
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
            Stored<?> old = Records.named(books.journal(), record.id().toString());
            Stored<?> now = new Stored<>(old.id(), old.value().accept(new Replacing(old.id(), change)));
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

    private Moment moment(Moment old) {
        String at = typed.recording.at;
        if (at == null && typed.recording.zone != null) {
            throw new BadInput("--zone needs --at, the time that is meant in that zone");
        }
        return at == null ? old : When.parse(at, clock);
    }

    /** Makes the record as it is to be, and writes it where that changes anything. */
    private final class Replacing implements StoredRecordVisitor<JournalRecord> {
        private final RecordId id;
        private final Change change;

        Replacing(RecordId id, Change change) {
            this.id = id;
            this.change = change;
        }

        @Override
        public Entry entry(Entry was) {
            NewWords words = new NewWords(books.journal().vocabulary(), typed.entry.newWord);
            Entry now = new EntryEdit(typed.entry, words).changed(was, moment(was.felt()));
            words.addTo(change);
            notice = SignNotice.before(books.journal(), now);
            if (!now.equals(was)) {
                change.replace(id, now);
            }
            return now;
        }

        @Override
        public Session session(Session was) {
            NewWords words = new NewWords(books.journal().vocabulary(), typed.entry.newWord);
            Session now = new SessionWords(typed.entry.words, typed.care, typed.entry.note, words)
                    .changed(was, moment(was.start()));
            words.addTo(change);
            Session settled = provider.settled(now, books.journal().providers(), change);
            if (!settled.equals(was)) {
                change.replace(id, settled);
            }
            return settled;
        }

        @Override
        public Period period(Period was) {
            Period now = PeriodEdit.changed(was, typed, books.journal().vocabulary(), desk.today(books.journal()));
            PeriodWords.requireAlone(now, id.number(), books.journal().periods());
            if (!now.equals(was)) {
                change.replace(id, now);
            }
            return now;
        }

        @Override
        public Dose dose(Dose was) {
            Dose now = new DoseWords(typed.entry.words, typed.dose).changed(was, moment(was.taken()));
            if (!now.equals(was)) {
                change.replace(id, now);
            }
            return now;
        }
    }
}

package painlog.recording;

import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecord;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.recording.parse.PeriodParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/** A new record, recorded with what the journal must know for it. */
public interface NewRecord<T extends IdentifiedRecord> extends Recording<Stored<T>> {
    @Override
    default String summary(Stored<T> written) {
        return RecordSummaryText.of(written);
    }

    /** An entry with its new words. */
    record OfEntry(Entry entry, WordResolver words) implements NewRecord<Entry> {
        @Override
        public Stored<Entry> write(Change change, JournalFile journal) {
            words.addTo(change);
            return new Stored<>(change.add(entry), entry);
        }
    }

    /** A session with its new words and its provider. */
    record OfSession(Session session, WordResolver words, ProviderResolver provider) implements NewRecord<Session> {
        @Override
        public Stored<Session> write(Change change, JournalFile journal) {
            words.addTo(change);
            Session settled = provider.resolved(session, journal.providers(), change);
            return new Stored<>(change.add(settled), settled);
        }
    }

    /** A dose, with what is new about it. */
    record OfDose(Dose dose, NewDoseTerms terms) implements NewRecord<Dose> {
        public OfDose(Dose dose) {
            this(dose, new NewDoseTerms());
        }

        @Override
        public Stored<Dose> write(Change change, JournalFile journal) {
            terms.look(dose, journal);
            return new Stored<>(change.add(dose), dose);
        }
    }

    /** A period that shares no day with another one of its therapy. */
    record OfPeriod(Period period) implements NewRecord<Period> {
        @Override
        public Stored<Period> write(Change change, JournalFile journal) {
            PeriodParser.requireAlone(period, 0, journal.periods());
            return new Stored<>(change.add(period), period);
        }
    }
}

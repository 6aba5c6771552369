package painlog.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import painlog.calendar.Moment;
import painlog.calendar.MomentParser;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecord;
import painlog.journal.IdentifiedRecordVisitor;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.recording.parse.DoseParser;
import painlog.recording.parse.EditInput;
import painlog.recording.parse.EntryEdit;
import painlog.recording.parse.PeriodEdit;
import painlog.recording.parse.PeriodParser;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import painlog.store.RecordLookup;
import painlog.store.change.Change;

/** Replaces a record by its edited version. */
public final class RecordEditor implements Recording<Stored<?>> {
    private final RecordId id;
    private final EditInput typed;
    private final Clock clock;
    private final Consumer<Entry> beforeEntry;
    private final ProviderResolver provider = new ProviderResolver();
    private final NewDoseTerms terms = new NewDoseTerms();
    private boolean unchanged;

    /**
     * @param clock in the zone in which a time is typed
     * @param beforeEntry is shown a changed entry while the journal still holds the old one
     */
    public RecordEditor(RecordId id, EditInput typed, Clock clock, Consumer<Entry> beforeEntry) {
        this.id = id;
        this.typed = typed;
        this.clock = clock;
        this.beforeEntry = beforeEntry;
    }

    @Override
    public Stored<?> write(Change change, JournalFile journal) {
        Stored<?> old = RecordLookup.named(journal, id.toString());
        Stored<?> now = new Stored<>(id, old.value().accept(new Replacing(change, journal)));
        unchanged = now.equals(old);
        return now;
    }

    @Override
    public String summary(Stored<?> now) {
        return unchanged ? "" : RecordSummaryText.of(now);
    }

    /** Hints to print afterwards besides the record. */
    public List<String> hints() {
        List<String> hints = new ArrayList<>();
        hints.add(unchanged ? id + " is unchanged" : "painlog undo takes it back");
        hints.add(provider.hint());
        hints.addAll(terms.hints());
        return hints;
    }

    private Moment moment(Moment old) {
        String at = typed.time();
        if (at == null && typed.zone() != null) {
            throw new BadInput("--zone needs --at, the time that is meant in that zone");
        }
        if (at == null) {
            return old;
        }
        return typed.zone() == null ? MomentParser.moved(at, clock, old) : MomentParser.parse(at, clock);
    }

    /** Makes the record as it is to be, and writes it where that changes anything. */
    private final class Replacing implements IdentifiedRecordVisitor<IdentifiedRecord> {
        private final Change change;
        private final JournalFile journal;

        Replacing(Change change, JournalFile journal) {
            this.change = change;
            this.journal = journal;
        }

        @Override
        public Entry entry(Entry was) {
            WordResolver resolver = new WordResolver(journal.vocabulary(), typed.newWord());
            Entry now = new EntryEdit(typed.entry(), resolver).changed(was, moment(was.felt()));
            resolver.addTo(change);
            beforeEntry.accept(now);
            if (!now.equals(was)) {
                change.replace(id, now);
            }
            return now;
        }

        @Override
        public Session session(Session was) {
            WordResolver resolver = new WordResolver(journal.vocabulary(), typed.newWord());
            Session now = new SessionParser(typed.session(), resolver).changed(was, moment(was.start()));
            resolver.addTo(change);
            Session settled = provider.resolved(now, journal.providers(), change);
            if (!settled.equals(was)) {
                change.replace(id, settled);
            }
            return settled;
        }

        @Override
        public Period period(Period was) {
            LocalDate today = Moment.of(clock.instant(), clock.getZone()).day(journal.dayStart());
            Period now = PeriodEdit.changed(was, typed.period(), journal.vocabulary(), today);
            PeriodParser.requireAlone(now, id.number(), journal.periods());
            if (!now.equals(was)) {
                change.replace(id, now);
            }
            return now;
        }

        @Override
        public Plan plan(Plan was) {
            throw new BadInput(id + " is a plan, which stays as it was drawn; say what was done differently by painlog"
                    + " period, or give it up: painlog plan end");
        }

        @Override
        public Dose dose(Dose was) {
            Dose now = new DoseParser(typed.dose()).changed(was, moment(was.taken()));
            if (!now.equals(was)) {
                terms.look(now, journal);
                change.replace(id, now);
            }
            return now;
        }
    }
}

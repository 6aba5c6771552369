package painlog.store.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.DoseAmount;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.Reading;

/**
 * Puts what a row says now to what it said when it was imported before, under another map: a record with both, unless
 * they contradict each other. What the journal's record says, which may have been edited, is never taken away.
 */
final class RecordUnion {
    private final boolean onlyFills;
    private boolean contradicts;

    /**
     * @param onlyFills whether only what the journal's record leaves out is put to it, since the row may have been read
     *     otherwise before
     */
    private RecordUnion(boolean onlyFills) {
        this.onlyFills = onlyFills;
    }

    /** Both in one; empty where they contradict each other. */
    static Optional<JournalRecord> of(JournalRecord here, JournalRecord now) {
        return new RecordUnion(false).both(here, now);
    }

    /**
     * The record of the journal with what it leaves out; empty where the two are about different things. For a row that
     * painlog 0.1.0 imported, and may have read otherwise.
     */
    static Optional<JournalRecord> filled(JournalRecord here, JournalRecord now) {
        return new RecordUnion(true).both(here, now);
    }

    /** Whether the record says nothing that the other does not. */
    static boolean isWithin(JournalRecord part, JournalRecord whole) {
        return of(whole, part).filter(whole::equals).isPresent();
    }

    private Optional<JournalRecord> both(JournalRecord here, JournalRecord now) {
        Optional<JournalRecord> both = here.accept(new With(now));
        return contradicts ? Optional.empty() : both;
    }

    /** The journal's record, to which the row's is put if it is of the same kind. */
    private final class With implements RecordVisitor<Optional<JournalRecord>> {
        private final JournalRecord now;

        With(JournalRecord now) {
            this.now = now;
        }

        @Override
        public Optional<JournalRecord> entry(Entry here) {
            return now.accept(OneKind.ENTRY).map(given -> RecordUnion.this.entry(here, given));
        }

        @Override
        public Optional<JournalRecord> session(Session here) {
            return now.accept(OneKind.SESSION).map(given -> RecordUnion.this.session(here, given));
        }

        @Override
        public Optional<JournalRecord> dose(Dose here) {
            return now.accept(OneKind.DOSE).map(given -> RecordUnion.this.dose(here, given));
        }

        @Override
        public Optional<JournalRecord> period(Period here) {
            return Optional.empty();
        }

        @Override
        public Optional<JournalRecord> plan(Plan here) {
            return Optional.empty();
        }

        @Override
        public Optional<JournalRecord> provider(Provider here) {
            return Optional.empty();
        }
    }

    private Entry entry(Entry here, Entry now) {
        List<Reading> readings = new ArrayList<>(here.readings());
        for (Reading reading : now.readings()) {
            Optional<Reading> known = here.readings().stream()
                    .filter(old -> old.measure().name().equals(reading.measure().name()))
                    .findFirst();
            known.ifPresent(old -> contradicts |= old.value() != reading.value());
            if (known.isEmpty()) {
                readings.add(reading);
            }
        }
        Descriptors old = here.descriptors();
        Descriptors given = now.descriptors();
        Descriptors descriptors = new Descriptors(
                list(old.qualities(), given.qualities()),
                list(old.symptoms(), given.symptoms()),
                list(old.triggers(), given.triggers()),
                list(old.relief(), given.relief()));
        return new Entry(
                here.felt(),
                here.recorded(),
                readings,
                annotations(here.annotations(), now.annotations()),
                descriptors);
    }

    private Session session(Session here, Session now) {
        Treatment old = here.treatment();
        Treatment given = now.treatment();
        contradicts |= !old.therapy().equals(given.therapy());
        Treatment treatment = new Treatment(
                old.therapy(),
                list(old.techniques(), given.techniques()),
                one(old.minutes(), given.minutes(), OptionalInt::isEmpty),
                old.home() || given.home(),
                one(old.provider(), given.provider(), String::isEmpty),
                one(old.cost(), given.cost(), Optional::isEmpty));
        SessionOutcome before = here.outcome();
        SessionOutcome after = now.outcome();
        SessionOutcome outcome = new SessionOutcome(
                one(before.before(), after.before(), Optional::isEmpty),
                one(before.after(), after.after(), Optional::isEmpty),
                one(before.helped(), after.helped(), helped -> helped == Helped.UNSAID),
                one(before.adverse(), after.adverse(), String::isEmpty));
        return new Session(
                here.start(), here.recorded(), treatment, outcome, annotations(here.annotations(), now.annotations()));
    }

    private Dose dose(Dose here, Dose now) {
        boolean alike = onlyFills
                ? here.drug().toLowerCase(Locale.ROOT).contains(now.drug().toLowerCase(Locale.ROOT))
                : here.drug().equalsIgnoreCase(now.drug());
        contradicts |= !alike;
        boolean readOtherwise = !here.drug().equalsIgnoreCase(now.drug())
                || (here.amount().isPresent() && !here.amount().equals(now.amount()))
                || (!here.unit().isEmpty() && !here.unit().equals(now.unit()));
        if (onlyFills && readOtherwise) {
            return here;
        }
        return new Dose(
                here.taken(),
                here.recorded(),
                here.drug(),
                new DoseAmount(
                        one(here.amount(), now.amount(), OptionalDouble::isEmpty),
                        one(here.unit(), now.unit(), String::isEmpty),
                        OptionalDouble.of(one(here.count(), now.count(), count -> count == 1))),
                here.skipped() || now.skipped(),
                note(here.note(), now.note()));
    }

    private Annotations annotations(Annotations here, Annotations now) {
        return new Annotations(
                list(here.sites(), now.sites()), list(here.tags(), now.tags()), note(here.note(), now.note()));
    }

    private String note(String here, String now) {
        if (onlyFills && !here.isEmpty()) {
            return here;
        }
        if (now.isEmpty() || here.contains(now)) {
            return here;
        }
        return here.isEmpty() || now.contains(here) ? now : here + "; " + now;
    }

    private <T> List<T> list(List<T> here, List<T> now) {
        if (onlyFills && !now.containsAll(here)) {
            return here;
        }
        List<T> both = new ArrayList<>(here);
        now.stream().filter(one -> !here.contains(one)).forEach(both::add);
        return both;
    }

    private <T> T one(T here, T now, Predicate<T> isUnsaid) {
        if (isUnsaid.test(here)) {
            return now;
        }
        contradicts |= !onlyFills && !isUnsaid.test(now) && !here.equals(now);
        return here;
    }
}

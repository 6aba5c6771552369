package painlog.store.importing;

import java.util.Optional;
import java.util.function.Function;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;

/** A record as one of a kind, if it is one. */
record OneKind<T>(
        Function<Entry, Optional<T>> ofEntry,
        Function<Session, Optional<T>> ofSession,
        Function<Dose, Optional<T>> ofDose)
        implements RecordVisitor<Optional<T>> {
    static final OneKind<Entry> ENTRY =
            new OneKind<>(Optional::of, other -> Optional.empty(), other -> Optional.empty());
    static final OneKind<Session> SESSION =
            new OneKind<>(other -> Optional.empty(), Optional::of, other -> Optional.empty());
    static final OneKind<Dose> DOSE = new OneKind<>(other -> Optional.empty(), other -> Optional.empty(), Optional::of);

    @Override
    public Optional<T> entry(Entry entry) {
        return ofEntry.apply(entry);
    }

    @Override
    public Optional<T> session(Session session) {
        return ofSession.apply(session);
    }

    @Override
    public Optional<T> dose(Dose dose) {
        return ofDose.apply(dose);
    }

    @Override
    public Optional<T> period(Period period) {
        return Optional.empty();
    }

    @Override
    public Optional<T> plan(Plan plan) {
        return Optional.empty();
    }

    @Override
    public Optional<T> provider(Provider provider) {
        return Optional.empty();
    }
}

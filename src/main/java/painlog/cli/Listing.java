package painlog.cli;

import java.util.Set;
import java.util.function.Consumer;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.report.RecordSource;
import painlog.store.JournalFile;
import painlog.store.Order;

/** The records of some kinds as the journal holds them, handed over one at a time, kind after kind. */
record Listing(JournalFile journal, Filter filter, Measure measure) {

    /** Records whose newest {@code order.limit()} of each kind are listed, in the order asked for. */
    RecordSource records(Set<RecordKind> kinds, Order order) {
        return reader -> kinds.forEach(kind -> each(kind, order, reader));
    }

    private void each(RecordKind kind, Order order, Consumer<Stored<?>> reader) {
        switch (kind) {
            case ENTRY -> journal.entries().each(filter, measure, order, reader::accept);
            case SESSION -> journal.sessions().all(filter, order).forEach(reader);
            case PERIOD -> journal.periods().all(filter, order).forEach(reader);
            case DOSE -> journal.doses().all(filter, order).forEach(reader);
        }
    }
}

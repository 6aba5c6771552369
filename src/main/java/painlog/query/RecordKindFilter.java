package painlog.query;

import java.util.function.Consumer;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.RecordKind;
import painlog.journal.RecordsOnly;
import painlog.journal.Session;
import painlog.journal.Traced;

/** Passes on the records of one kind. */
public final class RecordKindFilter extends RecordsOnly {
    private final Class<?> kind;
    private final Consumer<Traced<?>> reader;

    public RecordKindFilter(RecordKind kind, Consumer<Traced<?>> reader) {
        this.kind = switch (kind) {
            case ENTRY -> Entry.class;
            case SESSION -> Session.class;
            case PERIOD -> Period.class;
            case DOSE -> Dose.class;
        };
        this.reader = reader;
    }

    @Override
    public void record(Traced<?> record) {
        if (kind.isInstance(record.value())) {
            reader.accept(record);
        }
    }
}

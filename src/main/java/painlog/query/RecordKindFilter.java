package painlog.query;

import java.util.Optional;
import java.util.function.Consumer;
import painlog.journal.RecordKind;
import painlog.journal.RecordsOnly;
import painlog.journal.Traced;

/** Passes on the records of one kind. */
public final class RecordKindFilter extends RecordsOnly {
    private final RecordKind kind;
    private final Consumer<Traced<?>> reader;

    public RecordKindFilter(RecordKind kind, Consumer<Traced<?>> reader) {
        this.kind = kind;
        this.reader = reader;
    }

    @Override
    public void record(Traced<?> record) {
        if (RecordKind.of(record.value()).equals(Optional.of(kind))) {
            reader.accept(record);
        }
    }
}

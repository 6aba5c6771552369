package painlog.query;

import java.util.Optional;
import java.util.function.Consumer;
import painlog.journal.RecordKind;
import painlog.journal.RecordsOnlyVisitor;
import painlog.journal.VersionedRecord;

/** Passes on the records of one kind. */
public final class RecordKindFilter extends RecordsOnlyVisitor {
    private final RecordKind kind;
    private final Consumer<VersionedRecord<?>> reader;

    public RecordKindFilter(RecordKind kind, Consumer<VersionedRecord<?>> reader) {
        this.kind = kind;
        this.reader = reader;
    }

    @Override
    public void record(VersionedRecord<?> record) {
        if (RecordKind.of(record.value()).equals(Optional.of(kind))) {
            reader.accept(record);
        }
    }
}

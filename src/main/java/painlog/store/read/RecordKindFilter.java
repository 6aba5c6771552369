package painlog.store.read;

import java.util.function.Consumer;
import painlog.journal.IdentifiedRecord;
import painlog.journal.RecordKind;
import painlog.journal.RecordsOnlyVisitor;
import painlog.journal.VersionedRecord;

/** Passes on the records of one kind. */
public final class RecordKindFilter extends RecordsOnlyVisitor {
    private final RecordKind kind;
    private final Consumer<VersionedRecord<? extends IdentifiedRecord>> reader;

    public RecordKindFilter(RecordKind kind, Consumer<VersionedRecord<? extends IdentifiedRecord>> reader) {
        this.kind = kind;
        this.reader = reader;
    }

    @Override
    public void record(VersionedRecord<?> record) {
        record.value()
                .identified()
                .filter(identified -> RecordKind.of(identified) == kind)
                .ifPresent(identified -> reader.accept(record.with(identified)));
    }
}

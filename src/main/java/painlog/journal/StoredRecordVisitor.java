package painlog.journal;

/** Something to do with a record that has an id. Providers have none: they are known by their names. */
public interface StoredRecordVisitor<R> extends RecordVisitor<R> {
    @Override
    default R provider(Provider provider) {
        throw new IllegalArgumentException("a provider has no id");
    }
}

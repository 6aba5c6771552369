package painlog.journal;

/** A visitor of records that have an id. Providers have none: they are identified by their names. */
public interface StoredRecordVisitor<R> extends RecordVisitor<R> {
    @Override
    default R provider(Provider provider) {
        throw new IllegalArgumentException("a provider has no id");
    }
}

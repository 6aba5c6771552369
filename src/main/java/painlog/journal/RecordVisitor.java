package painlog.journal;

/** Something to do with a record of any kind, with one method for each kind there is. */
public interface RecordVisitor<R> extends IdentifiedRecordVisitor<R> {
    R provider(Provider provider);
}

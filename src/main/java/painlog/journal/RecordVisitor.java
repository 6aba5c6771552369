package painlog.journal;

/** A visitor of records, with one method for each kind. */
public interface RecordVisitor<R> {
    R entry(Entry entry);

    R session(Session session);

    R period(Period period);

    R dose(Dose dose);

    R provider(Provider provider);
}

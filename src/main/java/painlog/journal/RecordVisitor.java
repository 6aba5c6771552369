package painlog.journal;

/** Something to do with a record of any kind, with one method for each kind there is. */
public interface RecordVisitor<R> {
    R entry(Entry entry);

    R session(Session session);

    R period(Period period);

    R dose(Dose dose);

    R provider(Provider provider);
}

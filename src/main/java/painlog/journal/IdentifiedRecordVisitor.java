package painlog.journal;

/** Something to do with a record that has an id, with one method for each kind there is. */
public interface IdentifiedRecordVisitor<R> {
    R entry(Entry entry);

    R session(Session session);

    R period(Period period);

    R dose(Dose dose);

    R plan(Plan plan);
}

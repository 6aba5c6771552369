package painlog.journal;

import org.jspecify.annotations.Nullable;

/** Something to do with a record of any kind, with one method for each kind there is; Void where nothing comes of it. */
public interface RecordVisitor<R extends @Nullable Object> {
    R entry(Entry entry);

    R session(Session session);

    R period(Period period);

    R dose(Dose dose);

    R provider(Provider provider);
}

package painlog.query;

import java.util.function.Consumer;
import painlog.journal.Stored;

/** Records handed over one at a time; they may be asked for more than once while their journal is open. */
@FunctionalInterface
public interface RecordListing {
    void each(Consumer<Stored<?>> reader);
}

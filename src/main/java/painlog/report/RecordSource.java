package painlog.report;

import java.util.function.Consumer;
import painlog.journal.Stored;

/** Records handed over one at a time; they may be asked for more than once. */
@FunctionalInterface
public interface RecordSource {
    void each(Consumer<Stored<?>> reader);
}

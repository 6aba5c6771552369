package painlog.journal;

import java.util.function.Consumer;

/** Records handed over one at a time; they may be asked for more than once while their journal is open. */
@FunctionalInterface
public interface RecordStream {
    void each(Consumer<Stored<?>> reader);
}

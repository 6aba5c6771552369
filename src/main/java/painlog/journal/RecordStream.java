package painlog.journal;

import java.util.function.Consumer;

/** Records delivered one at a time; they can be read more than once while their journal is open. */
@FunctionalInterface
public interface RecordStream {
    void each(Consumer<Stored<?>> reader);
}

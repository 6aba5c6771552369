package painlog.stats;

import java.util.Optional;
import java.util.function.Function;

/** A successful estimate. */
public record Estimated<T>(T result) implements Outcome<T> {

    @Override
    public Optional<T> value() {
        return Optional.of(result);
    }

    @Override
    public <U> Outcome<U> then(Function<T, Outcome<U>> step) {
        return step.apply(result);
    }
}

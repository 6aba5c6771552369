package painlog.stats;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an estimator answers: a result, or a refusal with its reason. A refusal is a result like any other.
 *
 * <p>Written as JSON this is {@code {"status":"ok", …the fields of value}} or {@code {"status":"refused",
 * "reason":…, …what is known}}.
 */
public sealed interface Outcome<T> permits Estimated, NotEstimable {

    static <T> Outcome<T> ok(T value) {
        return new Estimated<>(value);
    }

    static <T> Outcome<T> refused(Reason reason) {
        return new NotEstimable<>(reason, Map.of());
    }

    /** The result, empty when refused. */
    Optional<T> value();

    /** The next step, taken only with a result; a refusal passes through with its reason. */
    <U> Outcome<U> then(Function<T, Outcome<U>> step);
}

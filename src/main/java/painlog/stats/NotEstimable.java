package painlog.stats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A refused estimate, with its reason.
 *
 * @param known what is known all the same, by its name in JSON (for example {@code n}, {@code k}, {@code phi} of a
 *     regression that was tried); mostly empty
 */
public record NotEstimable<T>(Reason reason, Map<String, Number> known) implements Outcome<T> {

    public NotEstimable {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    public static <T> NotEstimable<T> of(Reason reason, List<String> names, Number... known) {
        Map<String, Number> map = new LinkedHashMap<>();
        for (int i = 0; i < known.length; i++) {
            map.put(names.get(i), known[i]);
        }
        return new NotEstimable<>(reason, map);
    }

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public <U> Outcome<U> then(Function<T, Outcome<U>> step) {
        return Outcome.refused(reason);
    }
}

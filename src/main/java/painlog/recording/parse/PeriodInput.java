package painlog.recording.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed input that makes or changes a period; {@code null} was not typed, an empty text means none.
 *
 * @param words a therapy and {@code FROM..TO}, in any order
 */
public record PeriodInput(
        List<String> words,
        @Nullable String goal,
        @Nullable String expected,
        @Nullable String label,
        @Nullable String note) {
    static final PeriodInput NOTHING = new PeriodInput(List.of(), null, null, null, null);

    public PeriodInput {
        words = List.copyOf(words);
    }
}

package painlog.recording.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to make or change a period; {@code null} stands for what was not typed, an empty text leaves the
 * thing unsaid.
 *
 * @param words a therapy and {@code FROM..TO}, in any order
 */
public record PeriodInput(
        List<String> words, @Nullable String goal, @Nullable String label) {
    static final PeriodInput NOTHING = new PeriodInput(List.of(), null, null);

    public PeriodInput {
        words = List.copyOf(words);
    }
}

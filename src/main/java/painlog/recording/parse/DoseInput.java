package painlog.recording.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed input that makes or changes a dose.
 *
 * @param words the drug, then the amount with its unit in one word or two
 * @param count {@code null} where none was typed
 * @param taken it was taken after all
 * @param noAmount its amount is not known after all
 * @param note {@code null} where none was typed, empty for none
 */
public record DoseInput(
        List<String> words,
        @Nullable String count,
        boolean skipped,
        boolean taken,
        boolean noAmount,
        @Nullable String note) {
    static final DoseInput NOTHING = new DoseInput(List.of(), null, false, false, false, null);

    public DoseInput {
        words = List.copyOf(words);
    }
}

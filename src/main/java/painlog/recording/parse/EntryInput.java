package painlog.recording.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed input that makes or changes an entry.
 *
 * @param words scores, measures, sites, tags and the words of the note, in their order
 * @param note {@code null} where no option gave one
 * @param qualities each a list of words between commas, as are the following
 */
public record EntryInput(
        List<String> words,
        @Nullable String note,
        List<String> qualities,
        List<String> symptoms,
        List<String> triggers,
        List<String> relief) {
    static final EntryInput NOTHING = ofWords(List.of());

    public EntryInput {
        words = List.copyOf(words);
        qualities = List.copyOf(qualities);
        symptoms = List.copyOf(symptoms);
        triggers = List.copyOf(triggers);
        relief = List.copyOf(relief);
    }

    /** Words without any option. */
    public static EntryInput ofWords(List<String> words) {
        return new EntryInput(words, null, List.of(), List.of(), List.of(), List.of());
    }
}

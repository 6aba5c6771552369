package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.journal.Redaction;

/** The filter in words, for titles that must not promise more than they show. */
final class FilterWords {
    private FilterWords() {}

    /** Such as {@code lower-back, tag flare, 3 or more}; empty when only days were asked for. */
    static String of(ReadingOptions typed) {
        return of(typed, Redaction.NONE);
    }

    /** The same for others to read, without what is left out. */
    static String of(ReadingOptions typed, Redaction redaction) {
        List<String> words = new ArrayList<>();
        add(words, "", typed.sites);
        add(words, "tag ", typed.tags.stream().map(redaction::text).toList());
        add(words, "", typed.therapies);
        add(words, "", typed.techniques);
        if (redaction.leavesOut(Redaction.Part.PROVIDERS)) {
            words.addAll(typed.providers.isEmpty() ? List.of() : List.of("with one provider or some"));
        } else {
            add(words, "with ", typed.providers);
        }
        if (!typed.text.isEmpty()) {
            String note = redaction.note(typed.text);
            words.add(note.isEmpty() ? "some of the notes" : "note with \"" + note + "\"");
        }
        bound(words, typed.min, " or more");
        bound(words, typed.max, " or less");
        return String.join(", ", words);
    }

    private static void add(List<String> words, String before, List<String> any) {
        if (!any.isEmpty()) {
            words.add(before + String.join(" or ", any));
        }
    }

    private static void bound(List<String> words, @Nullable String bound, String after) {
        if (bound != null) {
            words.add(bound + after);
        }
    }
}

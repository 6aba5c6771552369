package painlog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.Redaction;

/** Describes a filter in words, so that titles say which records were left out. */
public final class FilterDescription {
    private FilterDescription() {}

    /** Such as {@code lower-back, tag flare, 3 or more}; empty when only days were asked for. */
    public static String of(FilterOptions options) {
        return of(options, Redaction.NONE);
    }

    /** The same for others to read, without what is left out. */
    public static String of(FilterOptions options, Redaction redaction) {
        List<String> words = new ArrayList<>();
        List<String> providers = options.treatments().providers();
        add(words, "", options.sites().names());
        add(words, "tag ", options.tags().stream().map(redaction::text).toList());
        add(words, "", options.treatments().therapies());
        add(words, "", options.treatments().techniques());
        if (redaction.leavesOut(Redaction.Part.PROVIDERS)) {
            words.addAll(providers.isEmpty() ? List.of() : List.of("with one provider or some"));
        } else {
            add(words, "with ", providers);
        }
        if (!options.text().isEmpty()) {
            String note = redaction.note(options.text());
            words.add(note.isEmpty() ? "some of the notes" : "note with \"" + note + "\"");
        }
        bound(words, options.values().min(), " or more");
        bound(words, options.values().max(), " or less");
        return String.join(", ", words);
    }

    private static void add(List<String> words, String before, List<String> any) {
        if (!any.isEmpty()) {
            words.add(before + String.join(" or ", any));
        }
    }

    private static void bound(List<String> words, Optional<String> bound, String after) {
        bound.ifPresent(value -> words.add(value + after));
    }
}

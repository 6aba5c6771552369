package painlog.journal.part;

import java.util.Locale;
import java.util.Set;
import painlog.error.BadInput;
import painlog.journal.word.YesNoParser;

/** Parses whether a dose was taken or skipped; another word is refused, never taken for one of them. */
public final class DoseStatusParser {
    private static final Set<String> TAKEN = Set.of("taken", "took", "done");
    private static final Set<String> SKIPPED = Set.of("skipped", "missed", "not taken", "not-taken", "not_taken");

    private DoseStatusParser() {}

    /**
     * Whether it was skipped.
     *
     * @param text an answer of yes or no, to whether it was taken, does as well
     * @throws BadInput when it says neither
     */
    public static boolean isSkipped(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (TAKEN.contains(word) || SKIPPED.contains(word)) {
            return SKIPPED.contains(word);
        }
        if (!YesNoParser.isAnswer(word)) {
            throw new BadInput("status \"" + text
                    + "\" is not known; known are taken, yes, true, 1 and skipped, not taken, missed, no, false, 0");
        }
        return !YesNoParser.parse(word, "status");
    }

    /** Whether it is such a word in full, which no drug is called. */
    public static boolean isWord(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return TAKEN.contains(word) || SKIPPED.contains(word);
    }
}

package painlog.journal.word;

import java.util.Locale;
import java.util.Set;
import painlog.error.BadInput;

/** Parses answers of yes or no as people and programs write them; what is neither is refused, never taken for no. */
public final class YesNoParser {
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "on", "ja", "oui", "si", "sí");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "f", "0", "off", "nein", "nei", "nej", "nee", "non");

    private YesNoParser() {}

    /**
     * Reads an answer.
     *
     * @param thing what is answered, for the refusal
     * @throws BadInput when it is neither yes nor no
     */
    public static boolean parse(String text, String thing) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new BadInput(
                    thing + " \"" + text + "\" is neither yes nor no; known are yes, true, 1, x and no, false, 0");
        }
        return YES.contains(word);
    }

    /** Whether it is an answer. */
    public static boolean isAnswer(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word);
    }
}

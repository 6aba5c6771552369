package painlog.text;

import java.util.Locale;

/**
 * A suggestion for a mistyped word: the nearest known one, and the sentence that offers it: "did you mean massage?".
 *
 * @param word empty where no known one is near
 */
public record Suggestion(String word) {
    /**
     * The known word with the fewest slips to the typed one, capitals aside, the first of several; else the first that
     * begins with what was typed, or that it begins with.
     */
    public static Suggestion of(String typed, Iterable<String> known) {
        String wanted = lower(typed);
        String best = "";
        int fewest = slips(wanted) + 1;
        for (String candidate : known) {
            int edits = EditDistance.between(wanted, lower(candidate));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return new Suggestion(best.isEmpty() ? startingAlike(wanted, known) : best);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many slips may be in a word; a short one becomes any other with two. */
    private static int slips(String word) {
        return word.length() <= 3 ? 1 : Math.max(2, word.length() / 3);
    }

    private static String startingAlike(String wanted, Iterable<String> known) {
        for (String candidate : known) {
            String lower = lower(candidate);
            if (wanted.length() >= 3 && (lower.startsWith(wanted) || wanted.startsWith(lower))) {
                return candidate;
            }
        }
        return "";
    }

    /** Whether no known word is near. */
    public boolean isEmpty() {
        return word.isEmpty();
    }

    /** The same with what has to be typed before the word, such as {@code painlog period}. */
    public Suggestion after(String words) {
        return isEmpty() ? this : new Suggestion(words + " " + word);
    }

    /** The same in quotes, where words may hold spaces. */
    public Suggestion quoted() {
        return isEmpty() ? this : new Suggestion("\"" + word + "\"");
    }

    /** {@code did you mean massage?}, or what else helps where no word is near. */
    public String orElse(String otherwise) {
        return isEmpty() ? otherwise : "did you mean " + word + "?";
    }

    /**
     * {@code did you mean massage? new ones are added by …}: what helps in any case after the word, if there is one.
     */
    public String then(String rest) {
        return isEmpty() ? rest : orElse("") + " " + rest;
    }

    /** {@code …; did you mean massage?}: the sentence, with the word at its end if there is one. */
    public String appendedTo(String sentence) {
        return isEmpty() ? sentence : sentence + "; " + orElse("");
    }
}

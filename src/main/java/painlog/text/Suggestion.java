package painlog.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A suggestion for a mistyped word: the nearest known one, and the sentence that offers it: "did you mean massage?".
 *
 * @param word empty where no known one is near
 */
public record Suggestion(String word) {
    private static final int FEWEST_LETTERS = 3;

    /** More words than these that hold the typed one are no help. */
    private static final int MOST_PARTS = 3;

    /**
     * The known word with the fewest slips to the typed one, capitals and the signs of options and sites aside, the
     * first of several; else the first that begins with what was typed, or that it begins with; else those of which it
     * is a part, such as {@code lower-back or upper-back} for {@code back}.
     */
    public static Suggestion of(String typed, Iterable<String> known) {
        String wanted = letters(typed);
        String best = "";
        int fewest = slips(wanted) + 1;
        for (String candidate : known) {
            int edits = EditDistance.between(wanted, letters(candidate));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return new Suggestion(best.isEmpty() ? alike(wanted, known) : best);
    }

    /** Without the signs before it, which would make any two short options alike. */
    private static String letters(String text) {
        int start = 0;
        while (start < text.length() && "-@+".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).toLowerCase(Locale.ROOT);
    }

    /** How many slips may be in a word; a short one becomes any other with two, and a letter any other with one. */
    private static int slips(String word) {
        if (word.length() < FEWEST_LETTERS) {
            return 0;
        }
        return word.length() <= 5 ? 1 : Math.max(2, word.length() / 3);
    }

    private static String alike(String wanted, Iterable<String> known) {
        if (wanted.length() < FEWEST_LETTERS) {
            return "";
        }
        List<String> holding = new ArrayList<>();
        for (String candidate : known) {
            String letters = letters(candidate);
            boolean begins =
                    letters.startsWith(wanted) || (letters.length() >= FEWEST_LETTERS && wanted.startsWith(letters));
            if (begins) {
                return candidate;
            }
            if (Arrays.asList(letters.split("[-./ ]")).contains(wanted)) {
                holding.add(candidate);
            }
        }
        return holding.size() > MOST_PARTS ? "" : listed(holding);
    }

    /** {@code a, b or c}. */
    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
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

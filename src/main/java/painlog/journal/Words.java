package painlog.journal;

/** What a name may look like, and the nearest known one to a mistyped one. */
public final class Words {
    private static final int LONGEST = 64;

    private Words() {}

    /**
     * Refuses a name that is not made of lower-case letters, digits, {@code -} and {@code .}.
     *
     * @param kind what is named, for the refusal
     * @throws BadInput when it is not a name
     */
    public static void requireName(String kind, String name) {
        if (name.isEmpty() || name.length() > LONGEST || !isName(name)) {
            throw new BadInput(kind + " \"" + name + "\" is not a name: use lower-case letters, digits, - and .");
        }
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
            boolean joint = (c == '-' || c == '.') && i > 0 && i < name.length() - 1;
            if (!letter && !joint) {
                return false;
            }
        }
        return true;
    }

    /** The known word with the fewest edits to the given one; empty when none is near. */
    public static String nearest(String word, Iterable<String> known) {
        String best = "";
        int fewest = slips(word) + 1;
        for (String candidate : known) {
            int edits = edits(word, candidate);
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return best.isEmpty() ? startingAlike(word, known) : best;
    }

    /** A short word becomes any other with two slips. */
    private static int slips(String word) {
        return word.length() <= 3 ? 1 : Math.max(2, word.length() / 3);
    }

    private static String startingAlike(String word, Iterable<String> known) {
        for (String candidate : known) {
            if (word.length() >= 3 && (candidate.startsWith(word) || word.startsWith(candidate))) {
                return candidate;
            }
        }
        return "";
    }

    /** Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace, swap neighbours. */
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Site;

/** The {@code @SITE} and {@code +TAG} words among others, each kept once. */
final class Marks {
    private final NewWords words;
    private final List<Site> sites = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    Marks(NewWords words) {
        this.words = words;
    }

    /** Takes the word if it is a site or a tag, and says whether it did. */
    boolean take(String word) {
        if (word.startsWith("@") && word.length() > 1) {
            addOnce(sites, words.site(word.substring(1)));
            return true;
        }
        if (word.startsWith("+") && word.length() > 1) {
            addOnce(tags, NewWords.tag(word.substring(1)));
            return true;
        }
        return false;
    }

    private static <T> void addOnce(List<T> list, T item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }

    List<Site> sites() {
        return sites;
    }

    List<String> tags() {
        return tags;
    }
}

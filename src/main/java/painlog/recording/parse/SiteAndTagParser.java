package painlog.recording.parse;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.word.Site;
import painlog.journal.word.Tag;

/** Parses the {@code @SITE} and {@code +TAG} words among others, each once. */
final class SiteAndTagParser {
    private final WordResolver resolver;
    private final List<Site> sites = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private boolean noSites;
    private boolean noTags;

    SiteAndTagParser(WordResolver resolver) {
        this.resolver = resolver;
    }

    /** Takes the word if it is a site or a tag, and says whether it did. */
    boolean take(String word) {
        if (word.startsWith("@") && word.length() > 1) {
            addOnce(sites, resolver.site(word.substring(1)));
            return true;
        }
        if (word.startsWith("+") && word.length() > 1) {
            addOnce(tags, Tag.parse(word.substring(1)).name());
            return true;
        }
        return false;
    }

    /** Takes {@code @} or {@code +} alone, which leaves a changed record without sites or tags. */
    boolean clear(String word) {
        noSites |= word.equals("@");
        noTags |= word.equals("+");
        return word.equals("@") || word.equals("+");
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

    /** The sites typed; the old ones when none were. */
    List<Site> sites(List<Site> old) {
        return sites.isEmpty() && !noSites ? old : sites;
    }

    /** The tags typed; the old ones when none were. */
    List<String> tags(List<String> old) {
        return tags.isEmpty() && !noTags ? old : tags;
    }
}

package painlog.recording.parse;

import java.util.ArrayList;
import java.util.List;
import painlog.error.BadInput;
import painlog.journal.part.Annotations;
import painlog.journal.word.Site;
import painlog.journal.word.Tag;
import painlog.journal.word.Vocabulary;

/** Parses the {@code @SITE} and {@code +TAG} words among others, each once. */
final class SiteAndTagParser {
    private final WordResolver resolver;
    private final List<Site> sites = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> sitesOut = new ArrayList<>();
    private final List<String> tagsOut = new ArrayList<>();
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

    /**
     * Takes what takes something out of a changed record: {@code @} or {@code +} alone all its sites or tags, {@code
     * @neck=} or {@code +flare=} one of them.
     */
    boolean clear(String word) {
        boolean one = word.length() > 2 && word.endsWith("=");
        if (one && word.startsWith("@")) {
            sitesOut.add(resolver.site(word.substring(1, word.length() - 1)).text());
            return true;
        }
        if (one && word.startsWith("+")) {
            tagsOut.add(Vocabulary.normal(word.substring(1, word.length() - 1)));
            return true;
        }
        noSites |= word.equals("@");
        noTags |= word.equals("+");
        return word.equals("@") || word.equals("+");
    }

    /** Refuses {@code @} and {@code +} alone, which say nothing about a new record. */
    static void requireName(String word) {
        if (word.equals("@")) {
            throw new BadInput("@ alone names no site; write it with its name, such as @lower-back");
        }
        if (word.equals("+")) {
            throw new BadInput("+ alone names no tag; write it with its word, such as +flare");
        }
        if (word.length() > 2 && word.endsWith("=") && (word.startsWith("@") || word.startsWith("+"))) {
            throw new BadInput(
                    "\"" + word + "\" takes something out of a record that is there: painlog edit ID " + word);
        }
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

    /** The sites typed; the old ones when none were, without those taken out. */
    List<Site> sites(List<Site> old) {
        List<Site> left = new ArrayList<>();
        for (Site site : sites.isEmpty() && !noSites ? old : sites) {
            if (!sitesOut.contains(site.text())) {
                left.add(site);
            }
        }
        return left;
    }

    /** The tags typed; the old ones when none were, without those taken out. */
    List<String> tags(List<String> old) {
        List<String> left = new ArrayList<>(tags.isEmpty() && !noTags ? old : tags);
        left.removeAll(tagsOut);
        return left;
    }

    /** Annotations with what was typed about tags; old ones that nobody touches stay, whatever painlog took them. */
    Annotations annotations(List<Site> now, List<String> oldTags, String note) {
        boolean touched = noTags || !tags.isEmpty() || !tagsOut.isEmpty();
        return touched ? new Annotations(now, tags(oldTags), note) : Annotations.asStored(now, oldTags, note);
    }
}

package painlog.journal.part;

import java.util.List;
import painlog.journal.word.Site;

/**
 * What both entries and sessions can carry besides numbers.
 *
 * @param sites without repeats, as typed
 * @param tags free words without {@code +}, lower case, without repeats
 * @param note empty when there is none
 */
public record Annotations(List<Site> sites, List<String> tags, String note) {
    public static final Annotations NONE = new Annotations(List.of(), List.of(), "");

    public Annotations {
        sites = List.copyOf(sites);
        tags = List.copyOf(tags);
    }

    /** {@code lower-back:left neck}. */
    public String siteText() {
        StringBuilder words = new StringBuilder();
        for (Site site : sites) {
            words.append(words.length() == 0 ? "" : " ").append(site.text());
        }
        return words.toString();
    }
}

package painlog.report;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Filter;
import painlog.journal.Numbers;
import painlog.journal.Site;

/** What a filter keeps, its span excepted, as words for a heading. */
final class FilterWords {
    private FilterWords() {}

    /** {@code site lower-back, tag flare}; empty when nothing is left out. */
    static String of(Filter filter) {
        List<String> words = new ArrayList<>();
        List<String> sites = filter.sites().stream().map(Site::words).toList();
        add(words, "site", sites);
        add(words, "tag", filter.tags());
        add(words, "therapy", filter.care().therapies());
        add(words, "technique", filter.care().techniques());
        add(words, "provider", filter.care().providers());
        add(words, "text", filter.text().isEmpty() ? List.of() : List.of("\"" + filter.text() + "\""));
        filter.bounds().min().ifPresent(min -> words.add("values from " + Numbers.plain(min)));
        filter.bounds().max().ifPresent(max -> words.add("values up to " + Numbers.plain(max)));
        return String.join(", ", words);
    }

    private static void add(List<String> words, String kind, List<String> any) {
        if (!any.isEmpty()) {
            words.add(kind + " " + String.join(" or ", any));
        }
    }
}

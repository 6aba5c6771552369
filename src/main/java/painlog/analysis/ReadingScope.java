package painlog.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What the heading of a result says of the records it is about.
 *
 * @param only the filter in words; empty for all records
 * @param isMainSite whether the site was not asked for but is the one that pain means by the settings
 * @param mix whether values of several sites are put together
 */
public record ReadingScope(String only, boolean isMainSite, SiteMix mix) {
    /** All records, of one site at most. */
    public static final ReadingScope ALL = new ReadingScope("", false, SiteMix.NONE);

    /** The same where values of other sites are put together. */
    public ReadingScope with(SiteMix other) {
        return new ReadingScope(only, isMainSite, other);
    }

    /** The filter in words with the way to all records; empty for all of them. */
    public String filter() {
        return isMainSite ? only + " (the main site; --site any for all)" : only;
    }

    /** A sentence each: the filter, and that sites are mixed. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!only.isEmpty()) {
            notes.add("Only: " + filter() + ".");
        }
        notes.addAll(mixed());
        return notes;
    }

    /** The same without the options that go on from here, for somebody who does not use painlog. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        if (!only.isEmpty()) {
            findings.add("Only: " + only + (isMainSite ? " (the main site)" : "") + ".");
        }
        mix.finding().ifPresent(words -> findings.add("(" + words + ")"));
        return findings;
    }

    /** That sites are mixed, in brackets; empty where none are. */
    public List<String> mixed() {
        return mix.sentence().map(sentence -> "(" + sentence + ")").stream().toList();
    }
}

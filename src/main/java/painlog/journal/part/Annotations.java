package painlog.journal.part;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import painlog.journal.word.Site;
import painlog.journal.word.Tag;
import painlog.text.ComposedText;

/** What both entries and sessions can carry besides numbers: sites, tags and a note. */
public final class Annotations {
    public static final Annotations NONE = new Annotations(List.of(), List.of(), "");

    private final List<Site> sites;
    private final List<String> tags;
    private final String note;

    private Annotations(String note, List<Site> sites, List<String> tags) {
        this.sites = List.copyOf(sites);
        this.tags = List.copyOf(tags);
        this.note = ComposedText.of(note);
    }

    /**
     * @param sites without repeats, as typed
     * @param tags names of {@link Tag}s, without repeats; another word is refused
     * @param note empty when there is none; one of more than 100,000 letters is refused
     */
    public Annotations(List<Site> sites, List<String> tags, String note) {
        this(NoteLimit.composed(note), sites, words(tags));
    }

    /** What an older painlog may have left in a journal, checked or not; {@code painlog verify} names it. */
    public static Annotations asStored(List<Site> sites, List<String> tags, String note) {
        return new Annotations(note, sites, tags);
    }

    private static List<String> words(List<String> tags) {
        for (String tag : tags) {
            new Tag(tag);
        }
        return tags;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<String> tags() {
        return tags;
    }

    public String note() {
        return note;
    }

    /** {@code lower-back:left neck}. */
    public String siteText() {
        StringBuilder words = new StringBuilder();
        for (Site site : sites) {
            words.append(words.length() == 0 ? "" : " ").append(site.text());
        }
        return words.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotations like
                && like.sites.equals(sites)
                && like.tags.equals(tags)
                && like.note.equals(note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sites, tags, note);
    }

    @Override
    public String toString() {
        return siteText() + " " + tags + " " + note;
    }
}

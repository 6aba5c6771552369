package painlog.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import painlog.error.BadInput;
import painlog.exchange.ImportFormat;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.journal.word.NameRules;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;

/** Extracts words, sites and tags from cells. */
public final class WordExtractor {
    private static final Pattern BETWEEN = Pattern.compile("[,;|\n]");

    /** What painlog's own tables put between words, none of which holds one of these. */
    private static final Pattern BETWEEN_OWN = Pattern.compile("[ ,\n]");

    private static final int LONGEST_TAG = 64;

    private final Vocabulary known;
    private final boolean newWords;
    private final ImportSink sink;
    private final Pattern between;
    private final List<String> added = new ArrayList<>();

    /**
     * @param importFormat whose file it is, which says what stands between words
     */
    WordExtractor(ImportSettings settings, ImportSink sink, ImportFormat importFormat) {
        this.between = importFormat == ImportFormat.PAINLOG ? BETWEEN_OWN : BETWEEN;
        this.known = settings.known();
        this.newWords = settings.newWords();
        this.sink = sink;
    }

    /** The parts of a cell, which commas, semicolons, bars or line ends stand between. */
    public static List<String> list(String cell) {
        return list(cell, BETWEEN);
    }

    private static List<String> list(String cell, Pattern between) {
        List<String> parts = new ArrayList<>();
        if (!cell.isEmpty()) {
            for (String part : between.split(cell)) {
                addOnce(parts, part.strip());
            }
        }
        return parts;
    }

    private static void addOnce(List<String> parts, String part) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.add(part);
        }
    }

    /**
     * The words of a cell, which must be the journal's unless new ones are wished for.
     *
     * @throws BadInput when one is not known
     */
    List<String> words(WordKind kind, String cell) {
        List<String> words = new ArrayList<>();
        for (String part : list(cell, between)) {
            addOnce(words, word(kind, part));
        }
        return words;
    }

    private String word(WordKind kind, String text) {
        String name = Vocabulary.normal(text);
        if (!newWords || isKnown(kind, name) || added.contains(kind + name)) {
            return newWords ? name : known.word(kind, text);
        }
        NameRules.require(kind.word(), name);
        added.add(kind + name);
        sink.word(kind, name);
        return name;
    }

    /** Whether it is one of the journal's words. */
    boolean isKnown(WordKind kind, String text) {
        return known.words().getOrDefault(kind, List.of()).contains(Vocabulary.normal(text));
    }

    /**
     * The sites of a cell, such as {@code lower-back:left}.
     *
     * @throws BadInput when one is not known
     */
    List<Site> sites(String cell) {
        List<Site> sites = new ArrayList<>();
        for (String part : list(cell, between)) {
            int colon = part.indexOf(':');
            String name = word(WordKind.SITE, colon < 0 ? part : part.substring(0, colon));
            Site site = new Site(name, colon < 0 ? Side.UNSAID : Side.parse(part.substring(colon + 1)));
            if (!sites.contains(site)) {
                sites.add(site);
            }
        }
        return sites;
    }

    /** The tags of another program's cell, with or without {@code +}. */
    public static List<String> tags(String cell) {
        return tags(list(cell));
    }

    /** The tags of a cell of the file, with or without {@code +}. */
    List<String> tagged(String cell) {
        return tags(list(cell, between));
    }

    private static List<String> tags(List<String> parts) {
        List<String> tags = new ArrayList<>();
        for (String part : parts) {
            addOnce(tags, tag(part.startsWith("+") ? part.substring(1) : part));
        }
        return tags;
    }

    /** One word fit to be a tag, whatever the text. */
    public static String tag(String text) {
        StringBuilder tag = new StringBuilder();
        for (char c : Vocabulary.normal(text).toCharArray()) {
            tag.append(Character.isISOControl(c) || Character.isSpaceChar(c) || c == ',' ? '-' : c);
        }
        return tag.length() > LONGEST_TAG ? tag.substring(0, LONGEST_TAG) : tag.toString();
    }
}

package painlog.journal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.text.ComposedText;
import painlog.text.Suggestion;

/**
 * The words a journal knows: its measures, therapies with their techniques, and lists of sites, symptoms, triggers,
 * relief and qualities. Looking up an unknown word is refused with the nearest known one.
 *
 * <p>Each of the three lists is fetched when it is first needed: a plain score needs one of them only.
 */
public final class Vocabulary {
    private static final Map<String, String> ALIASES =
            Map.of("pt", "physical-therapy", "physio", "physical-therapy", "physiotherapy", "physical-therapy");

    /** Where the words are read from. */
    public interface Source {
        /** The measures by name. */
        Map<String, Measure> measures();

        /** The techniques of each therapy, by its name. */
        Map<String, List<String>> techniques();

        /** The words of each kind. */
        Map<WordKind, List<String>> words();
    }

    private final Source importFormat;
    private @Nullable Map<String, Measure> measures;
    private @Nullable Map<String, List<String>> techniques;
    private @Nullable Map<WordKind, List<String>> words;

    public Vocabulary(Source importFormat) {
        this.importFormat = importFormat;
    }

    /** A vocabulary of words in memory. */
    public Vocabulary(
            Map<String, Measure> measures, Map<String, List<String>> techniques, Map<WordKind, List<String>> words) {
        this(new InMemory(measures, techniques, words));
    }

    private record InMemory(
            Map<String, Measure> measures, Map<String, List<String>> techniques, Map<WordKind, List<String>> words)
            implements Source {}

    /** The measures by name. */
    public Map<String, Measure> measures() {
        Map<String, Measure> fetched = measures;
        if (fetched == null) {
            fetched = importFormat.measures();
            measures = fetched;
        }
        return fetched;
    }

    /** The techniques of each therapy, by its name. */
    public Map<String, List<String>> techniques() {
        Map<String, List<String>> fetched = techniques;
        if (fetched == null) {
            fetched = importFormat.techniques();
            techniques = fetched;
        }
        return fetched;
    }

    /** The words of each kind. */
    public Map<WordKind, List<String>> words() {
        Map<WordKind, List<String>> fetched = words;
        if (fetched == null) {
            fetched = importFormat.words();
            words = fetched;
        }
        return fetched;
    }

    /**
     * The measure of that name.
     *
     * @throws BadInput when there is none
     */
    public Measure measure(String text) {
        Measure measure = measures().get(normal(text));
        if (measure == null) {
            throw unknown("measure", text, measures().keySet(), "painlog measure add");
        }
        return measure;
    }

    /**
     * The name of the therapy, also by an alias such as {@code pt}.
     *
     * @throws BadInput when there is none
     */
    public String therapy(String text) {
        String name = normal(text);
        name = ALIASES.getOrDefault(name, name);
        if (!techniques().containsKey(name)) {
            throw unknown("therapy", text, techniques().keySet(), "painlog therapy add");
        }
        return name;
    }

    /** Other words for therapies, by word. */
    public static Map<String, String> aliases() {
        return ALIASES;
    }

    /** Whether the word is another one for a therapy. */
    public boolean isAlias(String name) {
        return ALIASES.containsKey(name);
    }

    /**
     * The name of a technique of that therapy.
     *
     * @throws BadInput when it is unknown or belongs to another therapy
     */
    public String technique(String therapy, String text) {
        String name = normal(text);
        List<String> known = techniques().getOrDefault(therapy, List.of());
        if (known.contains(name)) {
            return name;
        }
        for (Map.Entry<String, List<String>> other : techniques().entrySet()) {
            if (other.getValue().contains(name)) {
                throw new BadInput(name + " is a technique of " + other.getKey() + ", not of " + therapy);
            }
        }
        throw unknown("technique of " + therapy, text, known, "painlog therapy add " + therapy);
    }

    /**
     * The name of any therapy's technique, for filters.
     *
     * @throws BadInput when no therapy has it
     */
    public String anyTechnique(String text) {
        List<String> all = new ArrayList<>();
        techniques().values().forEach(all::addAll);
        if (!all.contains(normal(text))) {
            throw unknown("technique", text, all, "painlog therapy add");
        }
        return normal(text);
    }

    /**
     * The known word of that kind.
     *
     * @throws BadInput when it is unknown
     */
    public String word(WordKind kind, String text) {
        String name = normal(text);
        if (!words().getOrDefault(kind, List.of()).contains(name)) {
            throw unknown(kind.word(), text, words().getOrDefault(kind, List.of()), "--new-word");
        }
        return name;
    }

    /**
     * A known site as typed after {@code @}: {@code lower-back} or {@code lower-back:left}.
     *
     * @throws BadInput when the site is unknown, or the side is none
     */
    public Site site(String text) {
        int colon = text.indexOf(':');
        String name = word(WordKind.SITE, colon < 0 ? text : text.substring(0, colon));
        return new Site(name, colon < 0 ? Side.UNSAID : Side.parse(text.substring(colon + 1)));
    }

    /**
     * The same where nothing is recorded, so that no new site can be meant.
     *
     * @throws BadInput when the site is unknown, or the side is none
     */
    public Site knownSite(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        List<String> sites = words().getOrDefault(WordKind.SITE, List.of());
        if (!sites.contains(normal(name))) {
            String known = "known are " + String.join(", ", sites);
            throw new BadInput("site \"" + text + "\" is not known; "
                    + Suggestion.of(normal(name), sites).orElse(known));
        }
        return site(text);
    }

    /** The spelling words are kept in: lower case, composed, spaces and underscores as {@code -}. */
    public static String normal(String text) {
        return ComposedText.of(
                text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
    }

    /** The one known word that begins with the text, as one answers a question; the text itself where none or several do. */
    public static String begun(String text, Iterable<String> known) {
        String wanted = normal(text);
        String only = "";
        for (String word : known) {
            if (word.equals(wanted)) {
                return word;
            }
            if (!wanted.isEmpty() && word.startsWith(wanted)) {
                only = only.isEmpty() ? word : " ";
            }
        }
        return only.isBlank() ? text : only;
    }

    /** The refusal of a word that is none of the known ones, with the nearest of them and what helps besides. */
    public static BadInput unknown(WordKind kind, String text, List<String> known, String help) {
        return new BadInput(kind.word() + " \"" + text + "\" is not known; "
                + Suggestion.of(normal(text), known).then(help));
    }

    private static BadInput unknown(String kind, String text, Iterable<String> known, String add) {
        String help = Suggestion.of(normal(text), known).then(adding(add));
        return new BadInput(kind + " \"" + text + "\" is not known; " + help);
    }

    private static String adding(String add) {
        return add.startsWith("--") ? "add " + add + " to take it as a new word" : "new ones are added by " + add;
    }
}

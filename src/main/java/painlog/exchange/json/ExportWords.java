package painlog.exchange.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.journal.word.NameRules;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;

/** The words that records of an export may use: those of the journal, and those that the file itself lists before. */
final class ExportWords {
    private final Map<String, Measure> measures;
    private final Map<String, List<String>> techniques = new LinkedHashMap<>();
    private final Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);
    private final Set<String> providers = new HashSet<>();
    private final Vocabulary known;

    ExportWords(Vocabulary journal) {
        measures = new LinkedHashMap<>(journal.measures());
        journal.techniques().forEach((therapy, of) -> techniques.put(therapy, new ArrayList<>(of)));
        for (WordKind kind : WordKind.values()) {
            words.put(kind, new ArrayList<>(journal.words().getOrDefault(kind, List.of())));
        }
        known = new Vocabulary(measures, techniques, words);
    }

    void add(Measure measure) {
        measures.put(measure.name(), measure);
    }

    void addTherapy(String name) {
        NameRules.require("therapy", name);
        if (name.equals(Period.NONE) || known.isAlias(name)) {
            throw new BadInput("therapy \"" + name + "\" means something else in painlog; give it another name");
        }
        techniques.putIfAbsent(name, new ArrayList<>());
    }

    void addTechnique(String therapy, String name) {
        NameRules.require("technique", name);
        List<String> of = techniques.get(known.therapy(therapy));
        if (of != null && !of.contains(name)) {
            of.add(name);
        }
    }

    void add(WordKind kind, String name) {
        NameRules.require(kind.word(), name);
        List<String> ofKind = words.get(kind);
        if (ofKind != null && !ofKind.contains(name)) {
            ofKind.add(name);
        }
    }

    void addProvider(String name) {
        providers.add(name.toLowerCase(Locale.ROOT));
    }

    Measure measure(String name) {
        Measure measure = measures.get(name);
        return measure == null ? known.measure(name) : measure;
    }

    String therapy(String name) {
        return known.therapy(name);
    }

    /** The therapy of a period, or none for a baseline. */
    String therapyOrNone(String name) {
        return name.equals(Period.NONE) ? name : known.therapy(name);
    }

    /** {@code massage+physical-therapy} or none. */
    Arm arm(String label) {
        return Arm.parse(label, known);
    }

    List<String> techniques(String therapy, List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.add(known.technique(therapy, name));
        }
        return found;
    }

    List<String> words(WordKind kind, List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.add(word(kind, name));
        }
        return found;
    }

    /** The advice of the command line, its option for a new word, does not help here. */
    private String word(WordKind kind, String name) {
        if (!words.getOrDefault(kind, List.of()).contains(Vocabulary.normal(name))) {
            throw Vocabulary.unknown(
                    kind, name, words.getOrDefault(kind, List.of()), "new ones stand in the file's list of words");
        }
        return Vocabulary.normal(name);
    }

    List<Site> sites(List<String> texts) {
        List<Site> sites = new ArrayList<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            String name = word(WordKind.SITE, colon < 0 ? text : text.substring(0, colon));
            sites.add(new Site(name, colon < 0 ? Side.UNSAID : Side.parse(text.substring(colon + 1))));
        }
        return sites;
    }

    String provider(String name) {
        if (!name.isEmpty() && !providers.contains(name.toLowerCase(Locale.ROOT))) {
            throw new BadInput("provider \"" + name + "\" is not in the file's list of providers; add it there");
        }
        return name;
    }
}

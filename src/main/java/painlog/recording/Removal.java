package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Provider;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.text.Suggestion;

/**
 * A word of the person's own, or a provider, that nothing uses and that is to go.
 *
 * @param name as typed
 * @param technique of a therapy, the one of its techniques that is meant; empty for the therapy itself
 */
public record Removal(RemovableKind kind, String name, String technique) implements Recording<Removal.Removed> {
    /**
     * What was removed.
     *
     * @param kind such as {@code technique}
     * @param therapy of a technique; empty otherwise
     */
    public record Removed(String kind, String name, String therapy) {
        /** Such as {@code technique thai of massage}. */
        public String text() {
            return kind + " " + name + (therapy.isEmpty() ? "" : " of " + therapy);
        }
    }

    /** Throws {@link NoSuchRecord} for what is not known, {@link BadInput} for what has to stay. */
    @Override
    public Removed write(Change change, JournalFile journal) {
        if (!technique.isEmpty() && kind != RemovableKind.THERAPY) {
            throw new BadInput("only a therapy has techniques; write painlog remove therapy THERAPY TECHNIQUE");
        }
        Vocabulary words = journal.vocabulary();
        return switch (kind) {
            case SITE -> word(change, words, WordKind.SITE);
            case SYMPTOM -> word(change, words, WordKind.SYMPTOM);
            case TRIGGER -> word(change, words, WordKind.TRIGGER);
            case RELIEF -> word(change, words, WordKind.RELIEF);
            case QUALITY -> word(change, words, WordKind.QUALITY);
            case MEASURE -> measure(change, words);
            case THERAPY -> therapy(change, words);
            case PROVIDER -> provider(change, journal);
        };
    }

    private Removed word(Change change, Vocabulary words, WordKind of) {
        String word = known(of.word(), name, words.words().getOrDefault(of, List.of()));
        change.remove(of, word);
        return new Removed(of.word(), word, "");
    }

    private Removed measure(Change change, Vocabulary words) {
        String measure = known("measure", name, words.measures().keySet());
        change.removeMeasure(measure);
        return new Removed("measure", measure, "");
    }

    private Removed therapy(Change change, Vocabulary words) {
        String therapy = known("therapy", name, words.techniques().keySet());
        if (technique.isEmpty()) {
            change.removeTherapy(therapy);
            return new Removed("therapy", therapy, "");
        }
        String one = known("technique", technique, words.techniques().getOrDefault(therapy, List.of()));
        change.removeTechnique(therapy, one);
        return new Removed("technique", one, therapy);
    }

    private Removed provider(Change change, JournalFile journal) {
        List<String> names = new ArrayList<>();
        journal.providers().all().forEach(provider -> names.add(provider.name()));
        String found =
                journal.providers().find(name).map(Provider::name).orElseThrow(() -> unknown("provider", name, names));
        change.removeProvider(found);
        return new Removed("provider", found, "");
    }

    private static String known(String kind, String typed, Iterable<String> known) {
        String normal = Vocabulary.normal(typed);
        for (String word : known) {
            if (word.equals(normal)) {
                return word;
            }
        }
        throw unknown(kind, typed, known);
    }

    private static NoSuchRecord unknown(String kind, String typed, Iterable<String> known) {
        String help = Suggestion.of(typed, known).orElse("there is nothing to remove");
        return new NoSuchRecord(kind + " \"" + typed + "\" is not known; " + help);
    }

    @Override
    public String summary(Removed removed) {
        return removed.text();
    }
}

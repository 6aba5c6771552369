package painlog.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.journal.Provider;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;
import painlog.store.JournalFile;

/** The words a journal knows, as the completion scripts read them: {@code word KIND WORD ABOUT}, between tabs. */
final class CompletionWords {
    private final StringBuilder lines = new StringBuilder();

    private CompletionWords() {}

    static String of(JournalFile journal) {
        CompletionWords words = new CompletionWords();
        words.addKnown(journal.vocabulary());
        journal.freeTextTerms().tags().forEach(tag -> words.add("tag", tag, ""));
        journal.freeTextTerms().drugs().forEach(drug -> words.add("drug", drug, ""));
        for (Provider provider : journal.providers().all()) {
            List<String> about =
                    new ArrayList<>(List.of(provider.credential(), provider.specialty(), provider.place()));
            about.removeIf(String::isEmpty);
            words.add("provider", provider.name(), String.join(", ", about));
        }
        return words.lines.toString();
    }

    private void addKnown(Vocabulary known) {
        for (Measure measure : known.measures().values()) {
            String better = measure.better() == BetterDirection.NEITHER
                    ? ""
                    : ", " + measure.better().word() + " is better";
            add("measure", measure.name(), measure.range() + better);
        }
        for (Map.Entry<String, List<String>> therapy : known.techniques().entrySet()) {
            add("therapy", therapy.getKey(), "");
            therapy.getValue().forEach(technique -> add("technique", technique, therapy.getKey()));
        }
        for (WordKind kind : WordKind.values()) {
            known.words().getOrDefault(kind, List.of()).forEach(word -> add(kind.word(), word, ""));
        }
    }

    /** Words with tabs or line breaks are left out; they could not be typed either. */
    private void add(String kind, String word, String about) {
        if (word.chars().noneMatch(Character::isISOControl)) {
            String description = about.replaceAll("\\p{Cntrl}", " ");
            lines.append("word\t" + kind + "\t" + word + "\t" + description + "\n");
        }
    }
}

package painlog.recording.parse;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.Vocabulary;
import painlog.journal.word.WordKind;
import painlog.store.change.Change;

/** Looks up words in the vocabulary and, where the person allows it, accepts unknown ones as new. */
public final class WordResolver {
    private record NewWord(WordKind kind, String name) {}

    private final Vocabulary known;
    private final boolean allowed;
    private final List<NewWord> added = new ArrayList<>();

    public WordResolver(Vocabulary known, boolean allowed) {
        this.known = known;
        this.allowed = allowed;
    }

    public Vocabulary known() {
        return known;
    }

    /** The words of options that each hold a comma list. */
    public List<String> words(WordKind kind, List<String> lists) {
        List<String> words = new ArrayList<>();
        for (String list : lists) {
            for (String part : list.split(",", -1)) {
                String word = word(kind, part);
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The words of a comma list in an answer, each perhaps by its beginning; refused with what helps at a question. */
    public List<String> answered(WordKind kind, String answer) {
        List<String> words = new ArrayList<>();
        for (String part : answer.split(",", -1)) {
            String of = kind == WordKind.SITE && part.indexOf(':') >= 0 ? part.substring(part.indexOf(':')) : "";
            String text = part.substring(0, part.length() - of.length()).strip();
            List<String> all = known.words().getOrDefault(kind, List.of());
            String word = Vocabulary.normal(Vocabulary.begun(text, all));
            if (!allowed && !all.contains(word)) {
                throw Vocabulary.unknown(kind, text, all, "answer with a known word, or Enter to skip");
            }
            words.add(word + of.strip());
        }
        return words;
    }

    /** A site as typed after {@code @}: {@code lower-back} or {@code lower-back:left}. */
    public Site site(String text) {
        int colon = text.indexOf(':');
        String name = word(WordKind.SITE, colon < 0 ? text : text.substring(0, colon));
        return new Site(name, colon < 0 ? Side.UNSAID : Side.parse(text.substring(colon + 1)));
    }

    private String word(WordKind kind, String text) {
        String name = Vocabulary.normal(text);
        boolean isNew = !known.words().getOrDefault(kind, List.of()).contains(name);
        if (!isNew || !allowed || name.isEmpty()) {
            return known.word(kind, text);
        }
        NewWord word = new NewWord(kind, new Site(name, Side.UNSAID).name());
        if (!added.contains(word)) {
            added.add(word);
        }
        return name;
    }

    /** Adds the new words to the journal. */
    public void addTo(Change change) {
        for (NewWord word : added) {
            change.add(word.kind(), word.name());
        }
        added.clear();
    }
}

package painlog.recording.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.journal.part.Annotations;
import painlog.journal.word.Measure;
import painlog.journal.word.NumberParser;
import painlog.journal.word.Reading;
import painlog.journal.word.Vocabulary;

/**
 * Sorts the words after a command by their form: a score, {@code MEASURE=VALUE}, {@code @SITE}, {@code +TAG}, and the
 * rest, which is the note.
 */
public final class EntryParser {
    private final WordResolver resolver;
    private final List<Reading> readings = new ArrayList<>();
    private final SiteAndTagParser siteAndTagParser;
    private final StringBuilder note = new StringBuilder();

    public EntryParser(WordResolver resolver) {
        this.resolver = resolver;
        this.siteAndTagParser = new SiteAndTagParser(resolver);
    }

    public void addAll(List<String> typed) {
        for (String word : typed) {
            add(word);
        }
    }

    private void add(String word) {
        if (note.length() == 0) {
            requireWhole(word);
        }
        if (siteAndTagParser.take(word)) {
            return;
        }
        if (isReading(word)) {
            int equals = word.indexOf('=');
            Measure measure = resolver.known().measure(word.substring(0, equals));
            readings.add(measure.read(word.substring(equals + 1)));
        } else if (note.length() == 0 && isScore(word)) {
            readings.add(resolver.known().measure(Measure.PAIN).read(word));
        } else {
            note.append(note.length() == 0 ? "" : " ").append(word);
        }
    }

    /** Within a note a sign is a sign; before one it is half of something. */
    private void requireWhole(String word) {
        SiteAndTagParser.requireName(word);
        int equals = word.indexOf('=');
        boolean oneWord = equals >= 0 && word.indexOf(' ') < 0;
        if (oneWord && equals == 0) {
            throw new BadInput("\"" + word + "\" has no measure before the =, such as stress" + word);
        }
        String name = oneWord ? Vocabulary.normal(word.substring(0, equals)) : "";
        if (oneWord
                && equals == word.length() - 1
                && resolver.known().measures().containsKey(name)) {
            throw new BadInput("\"" + word + "\" has no value after the =, such as " + word + "7");
        }
    }

    private static boolean isReading(String word) {
        int equals = word.indexOf('=');
        return equals > 0 && equals < word.length() - 1 && isNameStart(word.charAt(0)) && word.indexOf(' ') < 0;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c);
    }

    private static boolean isScore(String word) {
        String number = word.endsWith("/10") ? word.substring(0, word.length() - 3) : word;
        return NumberParser.isPlain(number) || NumberParser.isPlain(number.replace(',', '.'));
    }

    /** The values, at least one of them. */
    List<Reading> readings() {
        if (readings.isEmpty()) {
            String typed = note.toString();
            String fault = typed.isEmpty()
                    ? "an entry needs"
                    : "\"" + Vocabulary.normal(typed.split(" ", 2)[0]) + "\" is not a score; an entry needs";
            throw new BadInput(fault + " a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7");
        }
        return readings;
    }

    /** The values, perhaps none. */
    public List<Reading> given() {
        return readings;
    }

    /** Whether words make a note. */
    public boolean hasNote() {
        return note.length() > 0;
    }

    SiteAndTagParser marks() {
        return siteAndTagParser;
    }

    /**
     * Sites, tags and the note.
     *
     * @param given the note of an option, instead of words
     * @throws BadInput when the note is given both ways
     */
    Annotations annotations(@Nullable String given) {
        if (given != null && note.length() > 0) {
            throw new BadInput("the note is given twice: by --note and by the words \"" + note + "\"");
        }
        return new Annotations(
                siteAndTagParser.sites(), siteAndTagParser.tags(), given == null ? note.toString() : given.strip());
    }
}

package painlog.cli.record;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.options.EntryOptions;
import painlog.cli.terminal.Prompt;
import painlog.error.BadInput;
import painlog.error.Interrupted;
import painlog.journal.Entry;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.WordKind;
import painlog.recording.parse.CommandLineTokenizer;
import painlog.recording.parse.EntryParser;
import painlog.recording.parse.WordResolver;

/** Asks for the parts of an entry, one question at a time; each answer is checked before the next question. */
final class EntryQuestions {
    private final Prompt prompt;
    private final WordResolver resolver;
    private final EntryOptions into;

    EntryQuestions(Prompt prompt, WordResolver resolver, EntryOptions into) {
        this.prompt = prompt;
        this.resolver = resolver;
        this.into = into;
    }

    /**
     * Asks for what was not typed.
     *
     * @throws Interrupted at the end of input, or when there is no value at the end
     */
    void ask() {
        prompt.explain("Enter skips a question, Ctrl-C leaves with nothing saved.");
        prompt.until("Pain, 0 to 10?", this::score);
        prompt.until("Other measures, such as stress=7 sleep=4?", this::measures);
        if (into.words.stream().noneMatch(word -> word.startsWith("@"))) {
            prompt.until("Where, such as lower-back, neck:left?", this::sites);
        }
        if (into.triggers.isEmpty()) {
            prompt.until("What set it off, such as sitting?", answer -> list(WordKind.TRIGGER, answer, into.triggers));
        }
        if (into.relief.isEmpty()) {
            prompt.until("What eased it, such as heat?", answer -> list(WordKind.RELIEF, answer, into.relief));
        }
        if (into.note == null && !hasNote()) {
            prompt.until("A note?", answer -> into.note = answer);
        }
        if (readings(into.words).isEmpty()) {
            throw new Interrupted("an entry needs at least one value; nothing was saved");
        }
    }

    /** A score, perhaps with what else one types after {@code painlog}: {@code 7 flare}. */
    private void score(String answer) {
        List<String> typed = CommandLineTokenizer.words(answer);
        String first = typed.isEmpty() ? answer : typed.get(0);
        if (first.isEmpty() || !Character.isLetterOrDigit(first.charAt(0))) {
            throw new BadInput("\"" + answer + "\" is not a score from 0 to 10");
        }
        resolver.known().measure(Measure.PAIN).read(first);
        List<String> all = new ArrayList<>(into.words);
        all.addAll(typed);
        readings(all);
        into.words.addAll(typed);
    }

    private void measures(String answer) {
        List<String> typed = List.of(answer.replace(",", " ").strip().split(" +"));
        for (String word : typed) {
            if (word.indexOf('=') <= 0) {
                throw new BadInput("\"" + word + "\" is not MEASURE=VALUE, such as stress=7");
            }
        }
        List<String> all = new ArrayList<>(into.words);
        all.addAll(typed);
        readings(all);
        into.words.addAll(typed);
    }

    /** Whether words were typed that are the note. */
    private boolean hasNote() {
        EntryParser words = new EntryParser(resolver);
        words.addAll(into.words);
        return words.hasNote();
    }

    private List<Reading> readings(List<String> typed) {
        EntryParser words = new EntryParser(resolver);
        words.addAll(typed);
        List<Reading> readings = words.given();
        return readings.isEmpty() ? readings : Entry.eachOnce(readings);
    }

    private void sites(String answer) {
        List<String> sites = new ArrayList<>();
        for (String site : resolver.answered(WordKind.SITE, answer.replace("@", ""))) {
            resolver.site(site);
            sites.add("@" + site);
        }
        into.words.addAll(sites);
    }

    private void list(WordKind kind, String answer, List<String> lists) {
        lists.add(String.join(",", resolver.answered(kind, answer)));
    }
}

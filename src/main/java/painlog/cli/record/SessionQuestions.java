package painlog.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.cli.options.SessionOptions;
import painlog.cli.terminal.Prompt;
import painlog.error.BadInput;
import painlog.error.Interrupted;
import painlog.journal.word.Vocabulary;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;

/** Asks for the parts of a session, one question at a time; each answer is checked before the next question. */
final class SessionQuestions {
    private final Prompt prompt;
    private final WordResolver resolver;
    private final SessionCommand into;

    SessionQuestions(Prompt prompt, WordResolver resolver, SessionCommand into) {
        this.prompt = prompt;
        this.resolver = resolver;
        this.into = into;
    }

    /**
     * Asks for what was not typed.
     *
     * @throws Interrupted at the end of input, or without a therapy
     */
    void ask(Moment start) {
        requireRight(start);
        prompt.explain("Enter skips a question, Ctrl-C leaves with nothing saved.");
        prompt.until("Which therapy, such as massage?", answer -> therapy(answer, start));
        if (into.words.stream().allMatch(word -> word.startsWith("@") || word.startsWith("+"))) {
            throw new Interrupted("a session needs its therapy; nothing was saved");
        }
        List<String> known = resolver.known().techniques().getOrDefault(into.words.get(0), List.of());
        if (!known.isEmpty()) {
            prompt.until("Which technique (" + String.join(", ", known) + ")?", answer -> techniques(answer, start));
        }
        options(start);
    }

    /** Refuses wrong input before the first question, since no answer could correct it. */
    private void requireRight(Moment start) {
        List<String> any = new ArrayList<>(into.words);
        any.add(0, resolver.known().techniques().keySet().iterator().next());
        new SessionParser(into.care.typed(any, into.note.note), resolver).newSession(start, start.at());
    }

    private void options(Moment start) {
        SessionOptions care = into.care;
        ask(start, care.minutes, "How many minutes?", answer -> care.minutes = answer);
        ask(start, care.before, "Pain before, 0 to 10?", answer -> care.before = answer);
        ask(start, care.after, "Pain after, 0 to 10?", answer -> care.after = answer);
        ask(start, care.helped, "Did it help: yes, somewhat, no or unsure?", answer -> care.helped = answer);
        ask(start, care.provider, "Who treated?", answer -> care.provider = answer);
        ask(start, care.cost, "What did it cost, such as 60EUR?", answer -> care.cost = answer);
        ask(start, into.note.note, "A note?", answer -> into.note.note = answer);
    }

    private void ask(Moment start, @Nullable String typed, String question, Consumer<@Nullable String> setter) {
        if (typed == null) {
            prompt.until(question, answer -> {
                setter.accept(answer);
                validate(start, () -> setter.accept(null));
            });
        }
    }

    private void therapy(String answer, Moment start) {
        List<String> before = List.copyOf(into.words);
        into.words.add(
                0,
                resolver.known()
                        .therapy(begun(answer, resolver.known().techniques().keySet())));
        validate(start, () -> restore(before));
    }

    private void techniques(String answer, Moment start) {
        List<String> before = List.copyOf(into.words);
        List<String> techniques = new ArrayList<>();
        for (String technique : answer.split(",", -1)) {
            List<String> known = resolver.known().techniques().getOrDefault(into.words.get(0), List.of());
            techniques.add(resolver.known().technique(into.words.get(0), begun(technique, known)));
        }
        into.words.addAll(techniques);
        validate(start, () -> restore(before));
    }

    /** A known word may be answered by its beginning. */
    private static String begun(String answer, Iterable<String> known) {
        return Vocabulary.begun(answer.strip(), known);
    }

    private void restore(List<String> before) {
        into.words.clear();
        into.words.addAll(before);
    }

    /** The input so far must make a session; an answer with which it makes none is undone. */
    private void validate(Moment start, Runnable takeBack) {
        try {
            new SessionParser(into.typed(), resolver).newSession(start, start.at());
        } catch (BadInput fault) {
            takeBack.run();
            throw fault;
        }
    }
}

package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.journal.BadInput;
import painlog.journal.Interrupted;

/** Asks for what a session is made of, one question at a time; each answer is tried before the next question. */
final class SessionQuestions {
    private final Dialogue dialogue;
    private final NewWords words;
    private final SessionCommand into;

    SessionQuestions(Dialogue dialogue, NewWords words, SessionCommand into) {
        this.dialogue = dialogue;
        this.words = words;
        this.into = into;
    }

    /**
     * Asks for what was not typed.
     *
     * @throws Interrupted at the end of input, or without a therapy
     */
    void ask(Moment start) {
        dialogue.explain("Enter skips a question, Ctrl-C leaves with nothing saved.");
        dialogue.until("Which therapy, such as massage?", answer -> therapy(answer, start));
        if (into.words.stream().allMatch(word -> word.startsWith("@") || word.startsWith("+"))) {
            throw new Interrupted("a session needs its therapy; nothing was saved");
        }
        List<String> known = words.known().techniques().getOrDefault(into.words.get(0), List.of());
        if (!known.isEmpty()) {
            dialogue.until("Which technique (" + String.join(", ", known) + ")?", answer -> techniques(answer, start));
        }
        options(start);
    }

    private void options(Moment start) {
        CareOptions care = into.care;
        ask(start, care.minutes, "How many minutes?", answer -> care.minutes = answer);
        ask(start, care.before, "Pain before, 0 to 10?", answer -> care.before = answer);
        ask(start, care.after, "Pain after, 0 to 10?", answer -> care.after = answer);
        ask(start, care.provider, "Who treated?", answer -> care.provider = answer);
        ask(start, into.note.note, "A note?", answer -> into.note.note = answer);
    }

    private void ask(Moment start, @Nullable String typed, String question, Consumer<@Nullable String> setter) {
        if (typed != null) {
            return;
        }
        dialogue.until(question, answer -> {
            setter.accept(answer);
            try {
                trial(start);
            } catch (BadInput fault) {
                setter.accept(null);
                throw fault;
            }
        });
    }

    private void therapy(String answer, Moment start) {
        String therapy = words.known().therapy(answer);
        into.words.add(0, therapy);
        trial(start);
    }

    private void techniques(String answer, Moment start) {
        List<String> techniques = new ArrayList<>();
        for (String technique : answer.split(",", -1)) {
            techniques.add(words.known().technique(into.words.get(0), technique.strip()));
        }
        into.words.addAll(techniques);
        trial(start);
    }

    /** What is known so far must make a session. */
    private void trial(Moment start) {
        new SessionWords(into.words, into.care, into.note.note, words).begun(start, start.at());
    }
}

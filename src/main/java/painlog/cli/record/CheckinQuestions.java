package painlog.cli.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import painlog.cli.options.CheckinOptions;
import painlog.cli.terminal.Prompt;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.word.Vocabulary;
import painlog.query.today.ArmChange;
import painlog.recording.parse.CheckinParser;

/** Asks for the weekly check-in, one question at a time; each answer is checked before the next question. */
final class CheckinQuestions {
    private final Prompt prompt;
    private final Vocabulary known;
    private final CheckinOptions into;

    CheckinQuestions(Prompt prompt, Vocabulary known, CheckinOptions into) {
        this.prompt = prompt;
        this.known = known;
        this.into = into;
    }

    /** @param since the latest change of therapy; empty where none began yet */
    void ask(Optional<ArmChange> since) {
        prompt.explain("The last seven days, today among them. Enter skips a question, Ctrl-C leaves with nothing"
                + " saved.");
        ask("Pain on average, 0 none to 10 as bad as you can imagine?", v -> into.average = v);
        ask("Pain at its worst, 0 to 10?", v -> into.worst = v);
        prompt.explain("How much did pain get in the way, 0 not at all to 10 completely, of");
        ask("- what you do in a day?", v -> into.activity = v);
        ask("- work, at home or elsewhere?", v -> into.work = v);
        ask("- sleep?", v -> into.sleep = v);
        ask("- mood?", v -> into.mood = v);
        ask("On how many days, 0 to 7, did you stay off work or what you usually do?", v -> into.daysOff = v);
        ask(
                "Overall, since " + since.map(CheckinQuestions::words).orElse("you began to log")
                        + ": 1 very much better, 4 no change, 7 very much worse?",
                v -> into.change = v);
        prompt.until("A note?", answer -> into.note = answer);
    }

    private void ask(String question, Consumer<@Nullable String> setter) {
        prompt.until(question, answer -> {
            setter.accept(answer);
            try {
                CheckinParser.check(into.typed(), known);
            } catch (BadInput fault) {
                setter.accept(null);
                throw fault;
            }
        });
    }

    /** Such as {@code massage began on 2026-09-01}. */
    private static String words(ArmChange change) {
        String therapy = change.therapy().equals(Period.NONE) ? "the time without therapy" : change.therapy();
        return therapy
                + switch (change.kind()) {
                    case BEGIN -> " began on ";
                    case END -> " ended on ";
                }
                + change.day();
    }
}

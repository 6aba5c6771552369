package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.BadInput;
import painlog.journal.NoSuchRecord;
import painlog.journal.RecordId;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.report.Sentences;
import painlog.store.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records one treatment, or adds the score after the last one. */
@CommandLine.Command(
        name = "session",
        description = "Record a treatment, by a provider or at home.",
        footer = {
            "",
            "Examples:",
            "  painlog session massage deep-tissue --minutes 60 --before 7 --after 4",
            "  painlog session pt core --provider \"Anna Berg\" --cost 60EUR --at \"mon 9:00\"",
            "  painlog session --after 3        adds the score to the last session"
        })
final class SessionCommand extends Command {
    @Parameters(
            arity = "0..*",
            paramLabel = "THERAPY | TECHNIQUE | @SITE[:SIDE] | +TAG",
            description = "The therapy first, then techniques of it, where, and tags.")
    List<String> words = new ArrayList<>();

    @Mixin
    CareOptions care = new CareOptions();

    @Mixin
    NoteOptions note = new NoteOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    int run(Desk desk) {
        care.refuseTakingOut();
        return words.isEmpty() && care.after != null ? addAfter(desk) : record(desk);
    }

    private boolean lacksTherapy() {
        return words.stream().allMatch(word -> word.startsWith("@") || word.startsWith("+"));
    }

    private int record(Desk desk) {
        try (Books books = desk.books()) {
            NewWords newWords = new NewWords(books.journal().vocabulary(), note.newWord);
            if (lacksTherapy() && desk.canAsk()) {
                new SessionQuestions(desk.dialogue(), newWords, this).ask(desk.moment(recording));
            }
            SessionWords typed = new SessionWords(words, care, note.note, newWords);
            Session session = typed.begun(desk.moment(recording), desk.now().at());
            ProviderName provider = new ProviderName();
            try (Change change = books.begin("session")) {
                newWords.addTo(change);
                Session settled = provider.settled(session, books.journal().providers(), change);
                RecordId id = change.add(settled);
                change.commit(Sentences.of(id, settled));
                Confirmation.say(desk, recording.format, new Stored<>(id, settled));
            }
            provider.tell(desk);
        }
        return ExitCode.DONE;
    }

    private int addAfter(Desk desk) {
        if (care.hasTreatment() || note.note != null || note.newWord || recording.saysWhen()) {
            throw new BadInput("a session needs its therapy first, such as: painlog session massage; without one,"
                    + " --after, --helped and --adverse are added to the last session");
        }
        try (Books books = desk.standing();
                Change change = books.continued("session")) {
            Stored<Session> last = books.journal()
                    .sessions()
                    .lastWithoutAfter()
                    .orElseThrow(() -> new NoSuchRecord(
                            "there is no session without a score after it; painlog session" + " THERAPY records one"));
            NewWords none = new NewWords(books.journal().vocabulary(), false);
            Session scored = new SessionWords(words, care, null, none)
                    .changed(last.value(), last.value().start());
            change.replace(last.id(), scored);
            change.commit(Sentences.of(last.id(), scored));
            Confirmation.say(desk, recording.format, new Stored<>(last.id(), scored));
        }
        return ExitCode.DONE;
    }
}

package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.BadInput;
import painlog.journal.NoSuchRecord;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.report.Sentences;
import painlog.store.Change;
import painlog.store.JournalFile;
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
            Session session = new SessionWords(typed(), newWords)
                    .begun(desk.moment(recording), desk.now().at());
            ProviderName provider = new ProviderName();
            NewRecord.OfSession recorded = new NewRecord.OfSession(session, newWords, provider);
            Confirmation.say(desk, recording.format, books.record("session", recorded));
            desk.hint(provider.hint());
        }
        return ExitCode.DONE;
    }

    /** What was typed, and answered so far. */
    TypedSession typed() {
        return care.typed(words, note.note);
    }

    private int addAfter(Desk desk) {
        if (care.hasTreatment() || note.note != null || note.newWord || recording.saysWhen()) {
            throw new BadInput("a session needs its therapy first, such as: painlog session massage; without one,"
                    + " --after, --helped and --adverse are added to the last session");
        }
        try (Books books = desk.standing()) {
            Confirmation.say(desk, recording.format, books.change("session", new AfterLast(typed())));
        }
        return ExitCode.DONE;
    }

    /** The last session without a score after it gets what was typed. */
    private record AfterLast(TypedSession typed) implements Recording<Stored<Session>> {
        @Override
        public Stored<Session> write(Change change, JournalFile journal) {
            Stored<Session> last = journal.sessions()
                    .lastWithoutAfter()
                    .orElseThrow(() -> new NoSuchRecord(
                            "there is no session without a score after it; painlog session" + " THERAPY records one"));
            Session old = last.value();
            Session scored =
                    new SessionWords(typed, new NewWords(journal.vocabulary(), false)).changed(old, old.start());
            change.replace(last.id(), scored);
            return new Stored<>(last.id(), scored);
        }

        @Override
        public String summary(Stored<Session> scored) {
            return Sentences.of(scored);
        }
    }
}

package painlog.cli.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.command.PlanHint;
import painlog.cli.options.NoteOptions;
import painlog.cli.options.RecordingOptions;
import painlog.cli.options.SessionOptions;
import painlog.error.BadInput;
import painlog.journal.Session;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.ProviderResolver;
import painlog.recording.ScoreAfterLastSession;
import painlog.recording.parse.SessionInput;
import painlog.recording.parse.SessionParser;
import painlog.recording.parse.WordResolver;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records one treatment, or adds the score after the last one. */
@CommandLine.Command(
        name = SessionCommand.NAME,
        description = "Record a treatment, by a provider or at home.",
        footer = {
            "",
            "Examples:",
            "  painlog session massage deep-tissue --minutes 60 --before 7 --after 4",
            "  painlog session pt core --provider \"Anna Berg\" --cost 60EUR --at \"mon 9:00\"",
            "  painlog session --after 3        adds the score to the last session"
        })
public final class SessionCommand extends Command {
    static final String NAME = "session";

    @Parameters(
            arity = "0..*",
            paramLabel = "THERAPY | TECHNIQUE | @SITE[:SIDE] | +TAG",
            description = "The therapy first, then techniques of it, where, and tags.")
    List<String> words = new ArrayList<>();

    @Mixin
    SessionOptions care = new SessionOptions();

    @Mixin
    NoteOptions note = new NoteOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    public int run(CommandContext context) {
        care.refuseRemovals();
        return words.isEmpty() && care.after != null ? addAfter(context) : record(context);
    }

    private boolean lacksTherapy() {
        return words.stream().allMatch(word -> word.startsWith("@") || word.startsWith("+"));
    }

    private int record(CommandContext context) {
        try (JournalWriter writer = context.openForWriting()) {
            WordResolver wordResolver = new WordResolver(writer.journal().vocabulary(), note.newWord);
            if (lacksTherapy() && context.canAsk()) {
                context.explain(PlanHint.of(writer.journal(), context).today());
                new SessionQuestions(context.prompt(), wordResolver, this).ask(context.moment(recording));
            }
            Session session = new SessionParser(typed(), wordResolver)
                    .newSession(context.moment(recording), context.now().at());
            String slip = NoteSlip.hint(session.note(), wordResolver.known(), context);
            ProviderResolver provider = new ProviderResolver();
            NewRecord.OfSession recorded = new NewRecord.OfSession(session, wordResolver, provider);
            Confirmation.say(context, recording.answerFormat, writer.record(NAME, recorded));
            context.hint(provider.hint());
            context.hint(slip);
            LocalDate day = session.start().day(writer.journal().dayStart());
            context.hint(PlanHint.of(writer.journal(), context)
                    .session(session.treatment().therapy(), day));
        }
        return ExitCode.DONE;
    }

    /** What was typed, and answered so far. */
    SessionInput typed() {
        return care.typed(words, note.note);
    }

    private int addAfter(CommandContext context) {
        if (care.hasTreatment() || note.note != null || note.newWord || recording.saysWhen()) {
            throw new BadInput("a session needs its therapy first, such as: painlog session massage; without one,"
                    + " --after, --helped and --adverse are added to the last session");
        }
        try (JournalWriter writer = context.openExisting()) {
            ScoreAfterLastSession scored =
                    new ScoreAfterLastSession(typed(), context.now().at());
            Confirmation.say(context, recording.answerFormat, writer.change(NAME, scored));
        }
        return ExitCode.DONE;
    }
}

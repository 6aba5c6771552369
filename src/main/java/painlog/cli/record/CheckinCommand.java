package painlog.cli.record;

import java.time.LocalDate;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.command.PlanHint;
import painlog.cli.options.CheckinOptions;
import painlog.cli.options.RecordingOptions;
import painlog.error.Interrupted;
import painlog.journal.Entry;
import painlog.journal.word.Vocabulary;
import painlog.query.today.LatestArmChangeQuery;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.parse.CheckinParser;
import painlog.recording.parse.WordResolver;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Records the weekly check-in as one entry, tagged {@code checkin}. */
@CommandLine.Command(
        name = CheckinCommand.NAME,
        description = {
            "Look back on the last seven days: pain, what it got in the way of, days off, and the change overall.",
            "Asks one question at a time on a terminal; every answer is also an option. It is kept as an entry with the"
                    + " tag checkin."
        },
        footer = {
            "",
            "Examples:",
            "  painlog checkin",
            "  painlog checkin --average 4 --worst 7 --sleep 3 --days-off 1",
            "  painlog checkin --average 3 --change 2 --at sunday"
        })
public final class CheckinCommand extends Command {
    static final String NAME = "checkin";

    @Mixin
    CheckinOptions options = new CheckinOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    public int run(CommandContext context) {
        if (!context.canAsk()) {
            options.typed(); // refuses a check-in without an answer before a journal is opened for it
        }
        try (JournalWriter writer = context.openForWriting()) {
            Vocabulary known = writer.journal().vocabulary();
            if (options.isEmpty()) {
                ask(context, writer.journal(), known);
            }
            Entry entry = new CheckinParser(options.typed(), known)
                    .newEntry(context.moment(recording), context.now().at());
            NewRecord.OfEntry recorded = new NewRecord.OfEntry(entry, new WordResolver(known, false));
            Confirmation.say(context, recording.answerFormat, writer.record(NAME, recorded));
        }
        return ExitCode.DONE;
    }

    private void ask(CommandContext context, JournalFile journal, Vocabulary known) {
        LocalDate day = context.moment(recording).day(journal.dayStart());
        context.explain(PlanHint.of(journal, context).today());
        new CheckinQuestions(context.prompt(), known, options).ask(new LatestArmChangeQuery(day).run(journal));
        if (options.isEmpty()) {
            throw new Interrupted("a look back needs at least one answer; nothing was saved");
        }
    }
}

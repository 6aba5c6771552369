package painlog.cli.record;

import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.command.PlanHint;
import painlog.cli.options.EntryOptions;
import painlog.cli.options.RecordingOptions;
import painlog.error.BadInput;
import painlog.journal.Entry;
import painlog.journal.Stored;
import painlog.journal.word.Vocabulary;
import painlog.recording.BulkEntryRecorder;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.parse.BulkEntryReader;
import painlog.recording.parse.EntryFactory;
import painlog.recording.parse.WordResolver;
import painlog.report.record.RecordJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Records one entry, or many from standard input. */
@CommandLine.Command(
        name = LogCommand.NAME,
        customSynopsis = {
            "painlog log [SCORE] [MEASURE=VALUE] [@SITE] [+TAG] [WORDS] [OPTIONS]",
            "       painlog log -     many entries from standard input, WHEN | WORDS a line"
        },
        description = "Record pain and other measures; painlog 6 is the same as painlog log 6.",
        footer = {
            "",
            "Examples:",
            "  painlog 6",
            "  painlog 6 stress=7 @lower-back:left +flare after sitting --trigger sitting",
            "  painlog log sleep-hours=7h30m --at \"yesterday 22:00\""
        })
public final class LogCommand extends Command {
    static final String NAME = "log";

    @Mixin
    EntryOptions options = new EntryOptions();

    @Mixin
    RecordingOptions recording = new RecordingOptions();

    @Override
    public int run(CommandContext context) {
        if (options.words.size() == 1 && options.words.get(0).equals("-")) {
            return recordMany(context);
        }
        try (JournalWriter writer = context.openForWriting()) {
            WordResolver resolver = new WordResolver(writer.journal().vocabulary(), options.newWord);
            if (options.hasOnlySitesAndTags() && context.canAsk()) {
                context.explain(PlanHint.of(writer.journal(), context).today());
                new EntryQuestions(context.prompt(), resolver, options).ask();
            }
            Entry entry = EntryFactory.entry(
                    options.typed(),
                    resolver,
                    context.moment(recording),
                    context.now().at());
            EmergencySignNotice notice = EmergencySignNotice.before(writer.journal(), List.of(entry));
            String slip = slip(context, entry.note(), resolver.known());
            Confirmation.say(
                    context, recording.answerFormat, writer.record(NAME, new NewRecord.OfEntry(entry, resolver)));
            context.hint(slip);
            notice.show(context);
        }
        return ExitCode.DONE;
    }

    private static String slip(CommandContext context, String note, Vocabulary known) {
        return note.isEmpty() ? "" : NoteSlip.hint(note, known, context);
    }

    private int recordMany(CommandContext context) {
        if (recording.at != null || options.saysMoreThanWords()) {
            throw new BadInput("log - takes times, words and options from the lines of standard input;"
                    + " only --zone, --new-word and --format stand beside it");
        }
        try (JournalWriter writer = context.openForWriting()) {
            WordResolver resolver = new WordResolver(writer.journal().vocabulary(), options.newWord);
            List<Entry> entries = new BulkEntryReader(resolver, EntryOptions::ofLine, context.clock(recording.zone))
                    .read(context.streams().in());
            EmergencySignNotice notice = EmergencySignNotice.before(writer.journal(), entries);
            say(context, writer.record(NAME, new BulkEntryRecorder(entries, resolver)));
            notice.show(context);
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, List<Stored<Entry>> stored) {
        if (recording.isJson()) {
            context.out().println(RecordJson.of(NAME, stored));
        } else {
            context.say(BulkEntryRecorder.summaryOf(stored));
        }
    }
}

package painlog.cli.record;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.recording.Deletion;
import painlog.recording.JournalWriter;
import painlog.report.record.RecordJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes records, all of those named or none. */
@CommandLine.Command(
        name = DeleteCommand.NAME,
        description = "Delete records; painlog undo takes it back.",
        footer = {
            "",
            "Examples:",
            "  painlog delete e12",
            "  painlog delete last",
            "  painlog delete e12 e13 s4 --dry-run"
        })
public final class DeleteCommand extends Command {
    static final String NAME = "delete";

    @Parameters(arity = "1..*", paramLabel = "ID", description = "e12, s4, p2, d7, or last.")
    List<String> ids = new ArrayList<>();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be deleted and leave it.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            Deletion deletion = new Deletion(ids, writer.today());
            say(context, dryRun ? deletion.records(writer.journal()) : writer.change(NAME, deletion));
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, List<Stored<?>> records) {
        if (format.isJson()) {
            context.out().println(RecordJson.of(NAME, dryRun, records));
            return;
        }
        for (Stored<?> record : records) {
            context.say((dryRun ? "would delete " : "deleted ") + RecordSummaryText.of(record));
        }
        if (!dryRun) {
            context.hint("painlog undo takes " + (records.size() == 1 ? "it" : "them") + " back");
        }
    }
}

package painlog.cli.look;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.report.record.RecordDetails;
import painlog.store.JournalFile;
import painlog.store.RecordLookup;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows everything about one record. */
@CommandLine.Command(
        name = "show",
        description = "Show everything about one record.",
        footer = {"", "Examples:", "  painlog show e12", "  painlog show last", "  painlog show s4 --format json"})
public final class ShowCommand extends Command {
    @Parameters(arity = "1", paramLabel = "ID", description = "e12, s4, p2, d7, or last: the record made last.")
    String id = "";

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            new RecordDetails(RecordLookup.named(journal, id)).print(options.format, context.output());
            return ExitCode.DONE;
        }
    }
}

package painlog.cli.period;

import java.util.EnumSet;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ListOptions;
import painlog.journal.RecordKind;
import painlog.report.record.RecordList;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the periods. */
@CommandLine.Command(
        name = "list",
        description = "List the periods by their first day.",
        footer = {"", "Examples:", "  painlog period list", "  painlog period list --format csv"})
public final class PeriodListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            RecordList periods = new RecordList(
                    "period-list",
                    EnumSet.of(RecordKind.PERIOD),
                    reader -> journal.periods().all().forEach(reader));
            return context.print(periods, options);
        }
    }
}

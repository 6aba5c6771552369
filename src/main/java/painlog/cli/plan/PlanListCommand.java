package painlog.cli.plan;

import java.util.EnumSet;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ListOptions;
import painlog.journal.RecordKind;
import painlog.report.record.RecordList;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists all plans. */
@CommandLine.Command(
        name = "list",
        description = "List all plans.",
        footer = {"", "Examples:", "  painlog plan list", "  painlog plan list --format json"})
public final class PlanListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            RecordList list = new RecordList(
                    "plan-list",
                    EnumSet.of(RecordKind.PLAN),
                    reader -> journal.plans().all().forEach(reader));
            return context.print(list, options);
        }
    }
}

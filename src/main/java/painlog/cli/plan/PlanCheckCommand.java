package painlog.cli.plan;

import org.jspecify.annotations.Nullable;
import painlog.analysis.plan.DrawnOrder;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.journal.Plan;
import painlog.query.today.PlanProgressQuery;
import painlog.report.plan.PlanCheckReport;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Draws the order of a plan again and says whether it agrees. */
@CommandLine.Command(
        name = "check",
        description = "Draw the order of a plan again from its seed and say whether it agrees; exit code 1 if not.",
        footer = {"", "Examples:", "  painlog plan check", "  painlog plan check x1 --format json"})
public final class PlanCheckCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "Which plan, such as x1; default the latest.")
    @Nullable
    String id;

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            PlanProgressQuery.Found found = PlanProgressQuery.named(id).run(journal, context.queryContext());
            Plan plan = found.progress().plan();
            PlanCheckReport report = new PlanCheckReport(
                    found.id(), plan, DrawnOrder.of(plan.shape(), plan.draw().seed()));
            report.print(options.format, context.output());
            return report.agrees() ? ExitCode.DONE : ExitCode.NOT_DONE;
        }
    }
}

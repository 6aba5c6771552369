package painlog.cli.plan;

import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.ForceOption;
import painlog.cli.options.PrintOptions;
import painlog.error.BadInput;
import painlog.query.today.PlanProgressQuery;
import painlog.report.plan.PlanCalendarFile;
import painlog.report.plan.PlanProgressReport;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a plan's calendar and how it goes. */
@CommandLine.Command(
        name = "show",
        description = "Show a plan: its blocks, what was done and logged in them, and what was done otherwise.",
        footer = {
            "",
            "Examples:",
            "  painlog plan show",
            "  painlog plan show x1 --format csv",
            "  painlog plan show -o plan.ics      for the calendar of a phone"
        })
public final class PlanShowCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "Which plan, such as x1; default the latest.")
    @Nullable
    String id;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.ics",
            description = "Write the blocks as an iCalendar file; - for standard output.")
    @Nullable
    String output;

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        if (output != null && !output.equals("-") && !output.endsWith(".ics")) {
            throw new BadInput(output + " is no calendar file; write a name that ends in .ics");
        }
        OutputFile file = output == null || output.equals("-") ? null : context.outputFile(output, force.force);
        try (JournalFile journal = context.openForReading()) {
            PlanProgressQuery.Found found = PlanProgressQuery.named(id).run(journal, context.queryContext());
            if (output == null) {
                new PlanProgressReport(found.id(), found.progress(), "plan-show")
                        .print(options.format, context.output());
                return ExitCode.DONE;
            }
            String calendar = PlanCalendarFile.of(found.id(), found.progress().plan());
            if (file == null) {
                context.out().print(calendar);
            } else {
                file.print(out -> out.print(calendar));
                context.say("wrote " + output);
            }
        }
        return ExitCode.DONE;
    }
}

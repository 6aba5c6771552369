package painlog.cli.period;

import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.command.PlanHint;
import painlog.cli.options.FormatOption;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.recording.JournalWriter;
import painlog.recording.PeriodEnd;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends the period of a therapy that is under way. */
@CommandLine.Command(
        name = "stop",
        description = "End the period of a therapy that is under way.",
        footer = {"", "Examples:", "  painlog period stop massage", "  painlog period stop massage --on yesterday"})
public final class PeriodStopCommand extends Command {
    @Parameters(paramLabel = "THERAPY", description = "The therapy, or none.")
    String therapy = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Its last day; today unless said; one to come if it is planned.")
    @Nullable
    String on;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            PeriodEnd end = new PeriodEnd(therapy, on, writer.today());
            Stored<Period> ended = writer.change(CommandGroup.PERIOD.word(), end);
            Confirmation.say(context, format.answerFormat, ended);
            context.hint(PlanHint.of(writer.journal(), context).period(ended.value()));
            context.hint(PlannedEndHint.of(ended.value(), writer.today()));
        }
        return ExitCode.DONE;
    }
}

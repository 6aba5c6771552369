package painlog.cli.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.calendar.OpenSpan;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.command.PlanHint;
import painlog.cli.options.FormatOption;
import painlog.cli.options.PeriodOptions;
import painlog.cli.options.TextOptions;
import painlog.journal.Period;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.parse.PeriodParser;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a period. */
@CommandLine.Command(
        name = "start",
        description = "Begin a period of a therapy.",
        footer = {
            "",
            "Examples:",
            "  painlog period start massage --goal 2/week",
            "  painlog period start pt --on 2026-01-05 --label \"first round\""
        })
public final class PeriodStartCommand extends Command {
    @Parameters(paramLabel = "THERAPY", description = "A therapy, or none for a deliberate baseline.")
    String therapy = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Its first day; today unless said.")
    @Nullable
    String on;

    @Option(names = "--until", paramLabel = "DATE", description = "Its last day, if that is planned.")
    @Nullable
    String until;

    @Mixin
    PeriodOptions options = new PeriodOptions();

    @Mixin
    TextOptions text = new TextOptions();

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openForWriting()) {
            String known = PeriodParser.therapy(writer.journal().vocabulary(), therapy);
            LocalDate first = PeriodParser.day(on, writer.today());
            OpenSpan days = new OpenSpan(first, PeriodParser.end(until, writer.today()));
            Period period = PeriodParser.period(known, days, options.typed(List.of(), text.note));
            Confirmation.say(
                    context,
                    format.answerFormat,
                    writer.record(CommandGroup.PERIOD.word(), new NewRecord.OfPeriod(period)));
            context.hint(BaselineHint.of(period, writer.journal()));
            context.hint(PlanHint.of(writer.journal(), context).period(period));
            context.hint(PlannedEndHint.of(period, writer.today()));
        }
        return ExitCode.DONE;
    }
}

package painlog.cli.period;

import java.util.List;
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
import picocli.CommandLine.Parameters;

/** Records a period whose days are known. */
@CommandLine.Command(
        name = "add",
        description = "Record a period of a therapy, both days included.",
        footer = {
            "",
            "Examples:",
            "  painlog period add massage 2026-01-05..2026-02-15 --goal 2/week",
            "  painlog period add pt 2026-03-01..       still under way",
            "  painlog period add none 2025-12-01..2026-01-04"
        })
public final class PeriodAddCommand extends Command {
    @Parameters(index = "0", paramLabel = "THERAPY", description = "A therapy, or none for a deliberate baseline.")
    String therapy = "";

    @Parameters(
            index = "1",
            paramLabel = "FROM..TO",
            description = "Its first and last day; a last day to come is planned.")
    String days = "";

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
            OpenSpan span = PeriodParser.span(days, writer.today());
            Period period = PeriodParser.period(known, span, options.typed(List.of(), text.note));
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

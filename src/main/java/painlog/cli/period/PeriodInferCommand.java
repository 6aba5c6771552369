package painlog.cli.period;

import java.util.List;
import painlog.calendar.DurationParser;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.Period;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.recording.InferredPeriodsRecording;
import painlog.recording.JournalWriter;
import painlog.report.record.RecordJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds the periods that the sessions suggest. */
@CommandLine.Command(
        name = "infer",
        description = "Add the periods that the sessions of each therapy suggest.",
        footer = {"", "Examples:", "  painlog period infer --dry-run", "  painlog period infer --gap 4w"})
public final class PeriodInferCommand extends Command {
    @Option(names = "--gap", paramLabel = "21d", description = "A longer gap between sessions ends a period.")
    String gap = "21d";

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be added and leave it.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        int days = DurationParser.days(gap);
        try (JournalWriter writer = context.openExisting()) {
            InferredPeriodsRecording inferred = new InferredPeriodsRecording(days, writer.today());
            if (dryRun) {
                say(context, inferred.proposed(writer.journal()), List.of());
            } else {
                say(context, List.of(), writer.change(CommandGroup.PERIOD.word(), inferred));
            }
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, List<Period> proposed, List<Stored<Period>> added) {
        if (format.isJson()) {
            context.out().println(RecordJson.inferred(dryRun, proposed, added));
            return;
        }
        for (Period period : proposed) {
            context.say("would add " + RecordSummaryText.what(period));
        }
        for (Stored<Period> period : added) {
            context.say("added " + RecordSummaryText.of(period));
        }
        if (proposed.isEmpty() && added.isEmpty()) {
            context.say("the sessions suggest no period that is not there");
        } else if (!added.isEmpty()) {
            context.hint("painlog undo takes " + (added.size() == 1 ? "it" : "them") + " back");
        }
    }
}

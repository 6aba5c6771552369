package painlog.cli.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.RecordId;
import painlog.recording.JournalWriter;
import painlog.recording.PlanEnding;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives up the plan that is under way. */
@CommandLine.Command(
        name = "end",
        description = "Give up the plan that is under way or ahead: today is its last day, later blocks go.",
        footer = {"", "Examples:", "  painlog plan end", "  painlog plan end --because \"the therapist moved away\""})
public final class PlanEndCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "Which plan, such as x1; needed where several go on.")
    @Nullable
    String id;

    @Option(names = "--because", paramLabel = "TEXT", description = "Why; shown beside the result.")
    String because = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            Confirmation.say(
                    context,
                    format.answerFormat,
                    writer.change(
                            "plan end",
                            new PlanEnding(
                                    Optional.ofNullable(id).map(RecordId::parse), writer.today(), because.strip())));
        }
        context.hint("painlog undo takes it back");
        return ExitCode.DONE;
    }
}

package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.recording.JournalWriter;
import painlog.recording.NewTherapy;
import painlog.report.record.RecordJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a therapy, or a technique to one. */
@CommandLine.Command(
        name = "add",
        description = "Add a therapy, or a technique to a therapy.",
        footer = {"", "Examples:", "  painlog therapy add cupping", "  painlog therapy add massage thai"})
public final class TherapyAddCommand extends Command {
    @Parameters(index = "0", paramLabel = "THERAPY", description = "A new therapy; a known one for a technique.")
    String therapy = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TECHNIQUE", description = "A new technique of it.")
    String technique = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openForWriting()) {
            say(context, writer.record(CommandGroup.THERAPY.word(), new NewTherapy(therapy, technique)));
        }
        return ExitCode.DONE;
    }

    private void say(CommandContext context, NewTherapy.Added added) {
        if (format.isJson()) {
            context.out().println(RecordJson.ofTherapy(added.therapy(), added.technique()));
        } else {
            context.say(added.text());
        }
    }
}

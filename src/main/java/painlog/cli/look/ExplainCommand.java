package painlog.cli.look;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.report.words.Glossary;
import painlog.report.words.GlossaryReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a word of the output. */
@CommandLine.Command(
        name = "explain",
        description = "Explain a word the output uses, in plain words and with its source.",
        footer = {"", "Examples:", "  painlog explain", "  painlog explain nonoverlap", "  painlog explain less drift"})
public final class ExplainCommand extends Command {
    @Parameters(arity = "0..*", paramLabel = "TERM", description = "The word; without it, all are listed.")
    List<String> term = new ArrayList<>();

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        GlossaryReport report =
                term.isEmpty() ? GlossaryReport.all() : GlossaryReport.of(Glossary.find(String.join(" ", term)));
        report.print(options.format, context.output());
        return ExitCode.DONE;
    }
}

package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.report.Glossary;
import painlog.report.GlossaryReport;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a word of the output. */
@CommandLine.Command(
        name = "explain",
        description = "Explain a word the output uses, in plain words and with its source.",
        footer = {"", "Examples:", "  painlog explain", "  painlog explain nonoverlap", "  painlog explain less drift"})
final class ExplainCommand extends Command {
    @Parameters(arity = "0..*", paramLabel = "TERM", description = "The word; without it, all are listed.")
    List<String> term = new ArrayList<>();

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    int run(CommandContext context) {
        GlossaryReport report =
                term.isEmpty() ? GlossaryReport.all() : GlossaryReport.of(Glossary.find(String.join(" ", term)));
        report.print(options.format, context.output());
        return ExitCode.DONE;
    }
}

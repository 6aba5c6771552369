package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.report.Format;
import painlog.report.Terms;
import painlog.report.TermsReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a word of the output. */
@CommandLine.Command(
        name = "explain",
        description = "Explain a word the output uses, in plain words and with its source.",
        footer = {"", "Examples:", "  painlog explain", "  painlog explain nonoverlap", "  painlog explain less drift"})
final class ExplainCommand extends Command {
    @Parameters(arity = "0..*", paramLabel = "TERM", description = "The word; without it, all are listed.")
    List<String> term = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json, jsonl, csv or markdown.")
    Format format = Format.TABLE;

    @Override
    int run(Desk desk) {
        TermsReport report = term.isEmpty() ? TermsReport.all() : TermsReport.of(Terms.find(String.join(" ", term)));
        report.print(format, desk.paper());
        return ExitCode.DONE;
    }
}

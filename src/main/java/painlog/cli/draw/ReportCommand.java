package painlog.cli.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.analysis.ReadingScope;
import painlog.chart.kinds.DailySeries;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.ForceOption;
import painlog.cli.options.ReadingOptions;
import painlog.error.BadInput;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.journal.Redaction;
import painlog.query.ClinicianReportContents;
import painlog.query.ClinicianReportQuery;
import painlog.query.FilterOptions;
import painlog.query.ReadingScopeQuery;
import painlog.report.clinician.ClinicianReport;
import painlog.report.pdf.PaperSize;
import painlog.report.record.Appendix;
import painlog.report.write.Format;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes one clinician's report. */
@CommandLine.Command(
        name = "report",
        description = {
            "Make one page for a clinician: how it was, where, what was done, and your questions.",
            "Without -o it is printed. Without a span it is about the whole journal."
        },
        footer = {
            "",
            "Examples:",
            "  painlog report -o report.html --last 6m",
            "  painlog report -o report.pdf --question \"Should I go on with both?\"",
            "  painlog report -o report.pdf --redact notes,costs --appendix",
            "  painlog report --format markdown"
        })
public final class ReportCommand extends Command {
    private static final int MOST_QUESTIONS = 8;
    private static final int LONGEST_QUESTION = 300;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write a .html, .pdf or .md file; - prints it.")
    String file = "";

    @Option(names = "--question", paramLabel = "TEXT", description = "A question of yours; may be repeated.")
    List<String> questions = new ArrayList<>();

    @Option(
            names = "--redact",
            paramLabel = "PARTS",
            split = ",",
            description = "Leave out notes, providers, costs; a comma list.")
    List<Redaction.Part> redacted = new ArrayList<>();

    @Option(names = "--appendix", description = "Add all records the page rests on.")
    boolean appendix;

    @Option(names = "--paper", paramLabel = "PAPER", description = "A4 (default) or letter, of a .pdf.")
    @Nullable
    PaperSize paper;

    @Option(names = "--open", description = "Show the file when it is written.")
    boolean open;

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        check();
        ReportOutput output = toFile() ? new ReportOutput(context, file, force.force, paper) : null;
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = context.filter(options);
            ClinicianReportContents contents = new ClinicianReportQuery(filter, Set.copyOf(redacted), questions)
                    .run(journal, context.queryContext());
            ReadingScope scope =
                    new ReadingScopeQuery(filter, contents.redaction()).run(journal, context.queryContext());
            ReportCharts charts = new ReportCharts(DailySeries.of(contents.course(), scope.only()), contents.sites());
            ClinicianReport report = new ClinicianReport(
                    contents.page(),
                    scope,
                    contents.redaction(),
                    charts.alternatives(),
                    appendix ? appendix(contents) : Appendix.NONE);
            if (output == null) {
                return context.print(report, options);
            }
            output.write(report, charts, open);
            return options.failEmpty && report.isEmpty() ? ExitCode.NOT_DONE : ExitCode.DONE;
        }
    }

    /** A hyphen is standard output, as without the option. */
    private boolean toFile() {
        return !file.isEmpty() && !file.equals("-");
    }

    private void check() {
        checkFile();
        questions.replaceAll(String::strip);
        if (questions.size() > MOST_QUESTIONS) {
            throw new BadInput("a page has room for " + MOST_QUESTIONS + " questions, not " + questions.size());
        }
        for (String question : questions) {
            if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
                throw new BadInput("a --question has 1 to " + LONGEST_QUESTION + " letters, not " + question.length());
            }
        }
    }

    /** Refuses options that have no effect on the chosen output. */
    private void checkFile() {
        if (open && !toFile()) {
            throw new BadInput("--open needs a file to show; add -o report.html");
        }
        if (paper != null && !toFile()) {
            throw new BadInput("--paper needs a file to be printed; add -o report.pdf");
        }
        if (toFile() && options.format != Format.TABLE) {
            throw new BadInput("the file's ending says its format; leave --format out, or -o");
        }
        if (appendix && (options.format == Format.CSV || options.format == Format.JSONL)) {
            String format = options.format.name().toLowerCase(Locale.ROOT);
            throw new BadInput("--appendix has no place in --format " + format
                    + "; use --format json, or painlog export for the records alone");
        }
    }

    private static Appendix appendix(ClinicianReportContents contents) {
        Map<RecordKind, RecordStream> sources = new EnumMap<>(RecordKind.class);
        contents.records().forEach((kind, records) -> sources.put(kind, records));
        return new Appendix(sources);
    }
}

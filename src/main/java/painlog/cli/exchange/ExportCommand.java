package painlog.cli.exchange;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.ForceOption;
import painlog.error.BadInput;
import painlog.exchange.fhir.FhirExport;
import painlog.exchange.json.JsonExport;
import painlog.exchange.longcsv.LongCsvExport;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.query.FilterOptions;
import painlog.query.RecordQuery;
import painlog.report.record.RecordCsv;
import painlog.report.record.RecordList;
import painlog.report.write.Format;
import painlog.report.write.Output;
import painlog.store.JournalFile;
import painlog.store.read.OrderAndLimit;
import painlog.store.read.RecordKindFilter;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes everything out of the journal. */
@CommandLine.Command(
        name = "export",
        description = {
            "Write the whole journal out; JSON, JSON lines and CSV can be imported again without loss.",
            "fhir is an HL7 FHIR R4 bundle for a clinic's system: scores, sessions and doses.",
            "In it the person is not named; who treated and your notes are in it.",
            "Its SNOMED CT codes are of the Global Patient Set (SNOMED International, CC BY 4.0), its LOINC code"
                    + " of LOINC (Regenstrief Institute, loinc.org/license)."
        },
        footer = {
            "",
            "Examples:",
            "  painlog export -o journal.json",
            "  painlog export --as csv | head",
            "  painlog export --as csv --kind sessions -o sessions.csv",
            "  painlog export --as fhir -o pain.fhir.json"
        })
public final class ExportCommand extends Command {
    /** The formats of exports. */
    enum ExportForm {
        JSON,
        JSONL,
        CSV,
        MARKDOWN,
        FHIR
    }

    /** One kind of record. */
    enum Kind {
        ENTRIES(RecordKind.ENTRY),
        SESSIONS(RecordKind.SESSION),
        PERIODS(RecordKind.PERIOD),
        DOSES(RecordKind.DOSE),
        PLANS(RecordKind.PLAN);

        private final RecordKind kind;

        Kind(RecordKind kind) {
            this.kind = kind;
        }
    }

    @Option(names = "--as", paramLabel = "FORMAT", description = "json (default), jsonl, csv, markdown or fhir.")
    ExportForm exportForm = ExportForm.JSON;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only entries, sessions, periods, doses or plans, one a row (csv and markdown).")
    @Nullable
    Kind kind;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    @Nullable
    String output;

    @Mixin
    ForceOption force = new ForceOption();

    @Override
    public int run(CommandContext context) {
        if (kind != null && exportForm != ExportForm.CSV && exportForm != ExportForm.MARKDOWN) {
            throw new BadInput("--kind goes with --as csv and --as markdown; the other formats hold everything");
        }
        String name = output;
        OutputFile file = name == null || name.equals("-") ? null : context.outputFile(name, force.force);
        try (JournalFile journal = context.openForReading()) {
            if (file != null) {
                file.print(out -> write(journal, out, context));
                context.say("wrote " + output);
            } else {
                write(journal, context.out(), context);
            }
        }
        return ExitCode.DONE;
    }

    private void write(JournalFile journal, PrintStream out, CommandContext context) {
        switch (exportForm) {
            case JSON, JSONL -> json(journal, out);
            case CSV -> csv(journal, out);
            case MARKDOWN -> markdown(journal, out, context);
            case FHIR -> fhir(journal, out, context);
        }
    }

    private static void fhir(JournalFile journal, PrintStream out, CommandContext context) {
        FhirExport export = new FhirExport(out, context.now().at());
        journal.accept(export);
        export.end();
    }

    private void json(JournalFile journal, PrintStream out) {
        JsonExport export = new JsonExport(out, exportForm == ExportForm.JSONL);
        journal.accept(export);
        export.end();
    }

    private void csv(JournalFile journal, PrintStream out) {
        if (kind != null) {
            RecordKind one = kind.kind;
            RecordCsv.csv(one, reader -> journal.accept(new RecordKindFilter(one, reader)), Output.plain(out));
            return;
        }
        LongCsvExport export = new LongCsvExport(out, journal.vocabulary().measures());
        journal.accept(export);
        export.end();
    }

    private void markdown(JournalFile journal, PrintStream out, CommandContext context) {
        Set<RecordKind> kinds = kind == null ? EnumSet.allOf(RecordKind.class) : EnumSet.of(kind.kind);
        String between = "";
        for (RecordKind each : kinds) {
            out.println(between + "# " + heading(each) + "\n");
            list(journal, each, context).print(Format.MARKDOWN, Output.plain(out));
            between = "\n";
        }
    }

    private static String heading(RecordKind kind) {
        return switch (kind) {
            case ENTRY -> "Entries";
            case SESSION -> "Sessions";
            case PERIOD -> "Periods";
            case DOSE -> "Doses";
            case PLAN -> "Plans";
        };
    }

    private static RecordList list(JournalFile journal, RecordKind kind, CommandContext context) {
        RecordQuery query = new RecordQuery(FilterOptions.ALL, List.of(kind), OrderAndLimit.ALL);
        RecordStream records = query.run(journal, context.queryContext());
        return new RecordList(EnumSet.of(kind), records);
    }
}

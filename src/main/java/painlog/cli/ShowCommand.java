package painlog.cli;

import java.util.EnumSet;
import painlog.journal.Stored;
import painlog.report.Format;
import painlog.report.RecordDetails;
import painlog.report.RecordList;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything about one record. */
@CommandLine.Command(
        name = "show",
        description = "Show everything about one record.",
        footer = {"", "Examples:", "  painlog show e12", "  painlog show last", "  painlog show s4 --format json"})
final class ShowCommand extends Command {
    @Parameters(arity = "1", paramLabel = "ID", description = "e12, s4, p2, d7, or last: the record made last.")
    String id = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json, jsonl, csv or markdown.")
    Format format = Format.TABLE;

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            Stored<?> record = Records.named(journal, id);
            boolean forPeople = format == Format.TABLE || format == Format.MARKDOWN;
            if (forPeople) {
                new RecordDetails(record).print(format, desk.paper());
            } else {
                new RecordList(EnumSet.of(record.id().kind()), reader -> reader.accept(record))
                        .print(format, desk.paper());
            }
            return ExitCode.DONE;
        }
    }
}

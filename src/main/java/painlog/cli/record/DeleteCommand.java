package painlog.cli.record;

import java.util.ArrayList;
import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.report.record.RecordJson;
import painlog.store.JournalFile;
import painlog.store.RecordLookup;
import painlog.store.change.Change;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes records, all of those named or none. */
@CommandLine.Command(
        name = "delete",
        description = "Delete records; painlog undo takes it back.",
        footer = {
            "",
            "Examples:",
            "  painlog delete e12",
            "  painlog delete last",
            "  painlog delete e12 e13 s4 --dry-run"
        })
public final class DeleteCommand extends Command {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "e12, s4, p2, d7, or last.")
    List<String> ids = new ArrayList<>();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be deleted and leave it.")
    boolean dryRun;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            say(context, dryRun ? named(writer.journal(), ids) : writer.change("delete", new Deleting(ids)));
        }
        return ExitCode.DONE;
    }

    private static List<Stored<?>> named(JournalFile journal, List<String> ids) {
        List<Stored<?>> records = new ArrayList<>();
        for (String id : ids) {
            Stored<?> record = RecordLookup.named(journal, id);
            if (records.stream().noneMatch(known -> known.id().equals(record.id()))) {
                records.add(record);
            }
        }
        return records;
    }

    /** The records of these ids, as they were. */
    private record Deleting(List<String> ids) implements Recording<List<Stored<?>>> {
        @Override
        public List<Stored<?>> write(Change change, JournalFile journal) {
            List<Stored<?>> records = named(journal, ids);
            for (Stored<?> record : records) {
                change.delete(record.id());
            }
            return records;
        }

        @Override
        public String summary(List<Stored<?>> records) {
            if (records.size() == 1) {
                return RecordSummaryText.of(records.get(0));
            }
            StringBuilder ids = new StringBuilder();
            for (Stored<?> record : records) {
                ids.append(ids.length() == 0 ? "" : ", ").append(record.id());
            }
            return ids.toString();
        }
    }

    private void say(CommandContext context, List<Stored<?>> records) {
        if (format.isJson()) {
            context.out().println(RecordJson.of("delete", dryRun, records));
            return;
        }
        for (Stored<?> record : records) {
            context.say((dryRun ? "would delete " : "deleted ") + RecordSummaryText.of(record));
        }
        if (!dryRun) {
            context.hint("painlog undo takes " + (records.size() == 1 ? "it" : "them") + " back");
        }
    }
}

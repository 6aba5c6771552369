package painlog.cli.care;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.cli.options.PrintOptions;
import painlog.error.BadInput;
import painlog.report.care.VerificationReport;
import painlog.report.care.VerificationReport.Beside;
import painlog.report.care.VerificationReport.ReadableRecords;
import painlog.report.write.Format;
import painlog.store.JournalFile;
import painlog.store.NeighborFile;
import painlog.store.Salvage;
import painlog.text.ControlCharacters;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for faults in the journal. */
@CommandLine.Command(
        name = "verify",
        description = {
            "Check the journal: its file, its references, its ranges, its tables and its day totals; name what lies"
                    + " beside it.",
            "With --salvage, save what can be read of a damaged one into a new journal, without its history."
        },
        footer = {
            "",
            "Examples:",
            "  painlog verify",
            "  painlog verify -j journal-2026-11-20.db && echo sound",
            "  painlog verify --salvage saved.db"
        })
public final class VerifyCommand extends Command {
    @Option(
            names = "--salvage",
            paramLabel = "FILE",
            description = "Save every record that can be read into this new journal.")
    @Nullable
    String salvage;

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        return salvage == null ? verify(context) : salvage(context, OutputFile.path(salvage));
    }

    private int verify(CommandContext context) {
        List<String> faults = faults(context);
        List<ReadableRecords> readable =
                faults.isEmpty() ? List.of() : readable(Salvage.preview(context.journalPath()));
        List<Beside> beside = beside(context.journalPath());
        VerificationReport report = new VerificationReport(faults, readable, beside, null);
        print(context, report);
        if (faults.isEmpty()) {
            return ExitCode.DONE;
        }
        context.hint("painlog restore puts a backup back; painlog verify --salvage FILE would save " + report.saved()
                + " into a new journal");
        return ExitCode.NOT_DONE;
    }

    private static List<String> faults(CommandContext context) {
        if (!context.expectsJournal()) {
            context.openUnadjusted().close();
            return List.of();
        }
        try (JournalFile journal = JournalFile.openForVerification(context.journalPath())) {
            return journal.verification().faults();
        }
    }

    private static List<ReadableRecords> readable(List<Salvage.Saved> saved) {
        return saved.stream()
                .map(one -> new ReadableRecords(one.kind(), one.saved(), one.lost()))
                .toList();
    }

    private static List<Beside> beside(Path journal) {
        return NeighborFile.of(journal).stream()
                .map(file -> new Beside(file.file().toString(), file.origin().words()))
                .toList();
    }

    private int salvage(CommandContext context, Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInput("there is a file " + file + " already; name another one to save into");
        }
        OutputFile.requireFolder(file);
        List<ReadableRecords> saved = readable(Salvage.save(context.journalPath(), file));
        VerificationReport report = new VerificationReport(List.of(), saved, List.of(), file.toString());
        if (options.format != Format.TABLE) {
            report.print(options.format, context.output());
        } else {
            context.say("saved " + report.saved() + " into " + file + "; the journal is as it was");
        }
        return saved.stream().allMatch(one -> one.lost() == 0) ? ExitCode.DONE : ExitCode.NOT_DONE;
    }

    private void print(CommandContext context, VerificationReport report) {
        if (options.format != Format.TABLE) {
            report.print(options.format, context.output());
            return;
        }
        if (report.isEmpty()) {
            context.say("the journal is sound");
        }
        report.faults().forEach(fault -> context.out().println(ControlCharacters.visible(fault)));
        report.beside().forEach(file -> context.hint("beside it, " + file.origin() + ": " + file.file()));
    }
}

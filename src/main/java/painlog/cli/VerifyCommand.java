package painlog.cli;

import java.util.List;
import painlog.report.FaultsReport;
import painlog.report.Format;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Looks for faults in the journal. */
@CommandLine.Command(
        name = "verify",
        description = "Check the journal: its file, its references, its ranges, its tables and its day totals.",
        footer = {"", "Examples:", "  painlog verify", "  painlog verify -j journal-2026-11-20.db && echo sound"})
final class VerifyCommand extends Command {
    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.asItIs()) {
            List<String> faults = journal.verification().faults();
            print(desk, faults);
            if (!faults.isEmpty()) {
                desk.hint("a backup from before can be put back with painlog restore");
                return ExitCode.NOT_DONE;
            }
            return ExitCode.DONE;
        }
    }

    private void print(Desk desk, List<String> faults) {
        if (options.format != Format.TABLE) {
            new FaultsReport(faults).print(options.format, desk.paper());
        } else if (faults.isEmpty()) {
            desk.say("the journal is sound");
        } else {
            faults.forEach(desk.out()::println);
        }
    }
}

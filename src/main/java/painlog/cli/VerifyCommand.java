package painlog.cli;

import java.util.List;
import painlog.store.JournalFile;
import picocli.CommandLine;

/** Looks for faults in the journal. */
@CommandLine.Command(
        name = "verify",
        description = "Check the journal: its file, its references, its ranges, its tables and its day totals.",
        footer = {"", "Examples:", "  painlog verify", "  painlog verify -j journal-2026-11-20.db && echo sound"})
final class VerifyCommand extends Command {
    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            List<String> faults = journal.verification().faults();
            faults.forEach(desk.out()::println);
            if (!faults.isEmpty()) {
                desk.hint("a backup from before can be put back with painlog restore");
                return ExitCode.NOT_DONE;
            }
            desk.say("the journal is sound");
            return ExitCode.DONE;
        }
    }
}

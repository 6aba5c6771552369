package painlog.cli;

import java.util.List;
import painlog.report.Format;
import painlog.report.VerificationReport;
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
    int run(CommandContext context) {
        try (JournalFile journal = context.openUnadjusted()) {
            List<String> faults = journal.verification().faults();
            print(context, faults);
            if (!faults.isEmpty()) {
                context.hint("a backup from before can be put back with painlog restore");
                return ExitCode.NOT_DONE;
            }
            return ExitCode.DONE;
        }
    }

    private void print(CommandContext context, List<String> faults) {
        if (options.format != Format.TABLE) {
            new VerificationReport(faults).print(options.format, context.output());
        } else if (faults.isEmpty()) {
            context.say("the journal is sound");
        } else {
            faults.forEach(context.out()::println);
        }
    }
}

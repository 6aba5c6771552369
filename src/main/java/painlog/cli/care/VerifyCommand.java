package painlog.cli.care;

import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.PrintOptions;
import painlog.report.care.VerificationReport;
import painlog.report.write.Format;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Looks for faults in the journal. */
@CommandLine.Command(
        name = "verify",
        description = "Check the journal: its file, its references, its ranges, its tables and its day totals.",
        footer = {"", "Examples:", "  painlog verify", "  painlog verify -j journal-2026-11-20.db && echo sound"})
public final class VerifyCommand extends Command {
    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
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

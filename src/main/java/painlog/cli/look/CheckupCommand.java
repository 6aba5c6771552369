package painlog.cli.look;

import painlog.analysis.ReadingScope;
import painlog.analysis.checkup.Checkup;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.ReadingOptions;
import painlog.query.CheckupQuery;
import painlog.query.FilterOptions;
import painlog.query.ReadingScopeQuery;
import painlog.report.checkup.CheckupReport;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the journal against published reasons to see a professional. */
@CommandLine.Command(
        name = "checkup",
        description = {
            "Hold what was logged against published reasons to see a professional, and list the emergency signs.",
            "Looks at the last twelve months, unless other days are asked for. It is no diagnosis and rules nothing"
                    + " out."
        },
        footer = {
            "",
            "Examples:",
            "  painlog checkup",
            "  painlog checkup --site lower-back --last 6m",
            "  painlog checkup --exit-code >/dev/null || echo \"see painlog checkup\""
        })
public final class CheckupCommand extends Command {
    @Option(names = "--exit-code", description = "Exit with 1 when a criterion is met or a sign was logged.")
    boolean exitCode;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        FilterOptions filter = context.filter(options);
        CheckupQuery query = new CheckupQuery(filter);
        try (JournalFile journal = context.openForReading()) {
            Checkup checkup = query.run(journal, context.queryContext());
            ReadingScope scope =
                    new ReadingScopeQuery(filter.within(checkup.span())).run(journal, context.queryContext());
            int code = context.print(new CheckupReport(checkup, scope), options);
            return exitCode && checkup.givesReason() ? ExitCode.NOT_DONE : code;
        }
    }
}

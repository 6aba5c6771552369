package painlog.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.UnicodeDetection;
import painlog.cli.options.PrintOptions;
import painlog.cli.options.ReadingOptions;
import painlog.query.ComparisonQuery;
import painlog.query.FilterOptions;
import painlog.query.QueryContext;
import painlog.query.ReadingScopeQuery;
import painlog.query.SpanOptions;
import painlog.query.today.DashboardQuery;
import painlog.report.comparison.InShort;
import painlog.report.summary.Dashboard;
import painlog.report.summary.DashboardReport;
import painlog.report.write.Format;
import painlog.report.write.Output;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code painlog} alone: today at a glance, or how to start. */
@CommandLine.Command(name = "painlog", description = "Today at a glance.")
final class DashboardCommand extends Command {
    /** The width that every terminal has. */
    private static final int ANY_TERMINAL = 80;

    private static final String START = """
        painlog keeps a pain journal in one file on this computer. To begin:

          painlog 6                            pain 6 out of 10, now
          painlog 6 @lower-back after sitting  where it hurts, and a note
          painlog session massage --after 3    a treatment
          painlog help                         all commands
        """;

    private static final String NEXT = """

          painlog 6        records the next score
          painlog summary  looks back on the last seven days
          painlog undo     takes back what was done last
          painlog help     lists all commands
        """;

    @Mixin
    PrintOptions options = new PrintOptions();

    @Override
    public int run(CommandContext context) {
        if (options.format != Format.TABLE) {
            try (JournalFile journal = context.openForReading()) {
                new DashboardReport(dashboard(journal, context)).print(options.format, context.output());
            }
            return ExitCode.DONE;
        }
        PrintStream out = context.out();
        if (context.expectsJournal()) {
            try (JournalFile journal = context.openForReading()) {
                Dashboard dashboard = dashboard(journal, context);
                dashboard.print(dashboard.width() > ANY_TERMINAL ? context.output() : unmeasured(context));
                out.print(NEXT);
            }
            return ExitCode.DONE;
        }
        out.print(START);
        out.println();
        out.println("The journal will be " + context.journalPath());
        return ExitCode.DONE;
    }

    /** One sentence of what {@code compare} says in short; none while there is no pair to show. */
    private static Optional<String> compared(JournalFile journal, CommandContext context) {
        return ComparisonQuery.shown(context.filter(new ReadingOptions()), journal, context.queryContext())
                .flatMap(InShort::first);
    }

    /** Of the main site, if there is one; its heading looks at the two weeks that are shown. */
    private static Dashboard dashboard(JournalFile journal, CommandContext context) {
        FilterOptions filter = context.filter(new ReadingOptions()).within(SpanOptions.last("14d"));
        QueryContext now = context.queryContext();
        return new Dashboard(
                new DashboardQuery(filter.sites().names()).run(journal, now),
                new ReadingScopeQuery(filter).run(journal, now),
                compared(journal, context));
    }

    /**
     * Output with the width of any terminal, for lines so short that asking another process for the real one is not
     * worth it.
     */
    private static Output unmeasured(CommandContext context) {
        return new Output(context.out(), OptionalInt.empty(), false, UnicodeDetection.isUnicode(context.platform()));
    }
}

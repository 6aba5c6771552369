package painlog.cli.look;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.analysis.ReadingScope;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.Summary;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ReadingOptions;
import painlog.query.FilterOptions;
import painlog.query.ReadingScopeQuery;
import painlog.query.SummaryQuery;
import painlog.report.summary.SummaryReport;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sums up a span of days, by day or more coarsely. */
@CommandLine.Command(
        name = "summary",
        description = {
            "Sum up some days: how the measure was, what was done and what else was noted.",
            "Without options: the last seven days, and this week against last. A week is shown by day, a month by"
                    + " week, a year by month. With --by alone: the whole journal."
        },
        footer = {
            "",
            "Examples:",
            "  painlog summary --week last",
            "  painlog summary --last 12w --by week",
            "  painlog summary --by arm --measure sleep",
            "  painlog summary --month last --format markdown"
        })
public final class SummaryCommand extends Command {
    @Option(names = "--by", paramLabel = "GROUP", description = "day, week, month, year, period, arm or site.")
    @Nullable
    Grouping by;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = context.filter(options);
            Summary summary = new SummaryQuery(filter, Optional.ofNullable(by)).run(journal, context.queryContext());
            ReadingScope scope = new ReadingScopeQuery(
                            filter.within(summary.outline().request().span()))
                    .run(journal, context.queryContext());
            return context.print(new SummaryReport(summary, scope), options);
        }
    }
}

package painlog.cli.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.analysis.ReadingScope;
import painlog.analysis.comparison.Comparison;
import painlog.calendar.DurationParser;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ReadingOptions;
import painlog.error.BadInput;
import painlog.journal.word.NumberParser;
import painlog.query.ComparisonQuery;
import painlog.query.FilterOptions;
import painlog.report.comparison.ComparisonReport;
import painlog.report.comparison.SiteComparisonReport;
import painlog.report.write.FilteredReport;
import painlog.report.write.Report;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares therapies. */
@CommandLine.Command(
        name = "compare",
        description = "Compare days under different therapies: by how much, how sure, and why.",
        footer = {
            "",
            "Examples:",
            "  painlog compare",
            "  painlog compare massage none",
            "  painlog compare --with massage",
            "  painlog compare --spans 2026-01-01..2026-01-31 2026-02-01..2026-02-28",
            "  painlog compare --phases --measure sleep --format json"
        })
public final class CompareCommand extends Command {
    private static final Set<String> BETWEEN = Set.of("vs", "vs.", "versus", "against", "and");

    @Parameters(
            arity = "0..2",
            paramLabel = "ARM",
            description = "Two arms, the first held against the second: massage, pt, massage+pt, none.")
    List<String> arms = new ArrayList<>();

    @Option(names = "--phases", description = "Only the phases and the changes between them.")
    boolean phases;

    @Option(names = "--all", description = "All pairs of arms, every phase and what repeated.")
    boolean all;

    @Option(
            names = "--with",
            paramLabel = "THERAPY",
            description = "All days with it against all without, other therapies allowed for.")
    @Nullable
    String with;

    @Option(
            names = "--spans",
            arity = "1..2",
            paramLabel = "FROM..TO",
            description = "Two spans of days, the later one held against the earlier one.")
    List<String> spans = new ArrayList<>();

    @Option(
            names = "--plan",
            paramLabel = "ID",
            description = "Only the days of this plan, or of the last one: x1, last; none for all days. The days of the"
                    + " last plan are compared anyway until as much time has passed as it took.")
    @Nullable
    String plan;

    @Option(names = "--washout", paramLabel = "7d", description = "Leave out so many first days of each later phase.")
    @Nullable
    String washout;

    @Option(names = "--min-days", paramLabel = "N", description = "Compare only phases with N logged days or more.")
    String minDays = "0";

    @Option(names = "--details", description = "Show the estimators kept for details, too.")
    boolean details;

    @Option(names = "--by", paramLabel = "site", description = "site: each site by itself, side by side.")
    @Nullable
    By by;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    /** What may stand side by side. */
    enum By {
        SITE
    }

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = context.filter(options);
            ComparisonQuery query = new ComparisonQuery(filter, compared(), washedOut(), leastDays());
            Comparison all = query.run(journal, context.queryContext());
            ReadingScope scope = query.scope(all, journal, context.queryContext());
            Report report = by == null
                    ? new ComparisonReport(all, details, scope.mix())
                    : new SiteComparisonReport(all, query.bySite(journal, context.queryContext()), scope.mix());
            return context.print(FilteredReport.by(scope.notes(), report), options);
        }
    }

    private int leastDays() {
        return NumberParser.whole(minDays, "--min-days", "a whole number from 0 on, such as 14");
    }

    private int washedOut() {
        return washout == null ? 0 : DurationParser.days(washout);
    }

    private ComparisonQuery.Options compared() {
        if (arms.size() == 3 && BETWEEN.contains(arms.get(1).toLowerCase(Locale.ROOT))) {
            throw new BadInput(
                    "two arms are named without a word between: painlog compare " + arms.get(0) + " " + arms.get(2));
        }
        return new ComparisonQuery.Options(
                arms, Optional.ofNullable(with), spans, phases, all, Optional.ofNullable(plan));
    }
}

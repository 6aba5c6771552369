package painlog.cli.draw;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import painlog.analysis.ReadingScope;
import painlog.analysis.plan.PlanCourse;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.ForceOption;
import painlog.cli.options.ReadingOptions;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.query.ChartInputs;
import painlog.query.FilterOptions;
import painlog.query.ReadingScopeQuery;
import painlog.query.today.PlanCourseQuery;
import painlog.report.figures.ChartFiguresReport;
import painlog.report.write.Format;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a chart, into a file or in the terminal. */
@CommandLine.Command(
        name = "chart",
        description = "Draw a chart: a file with -o, else in the terminal; or print its figures with --format.",
        footer = {
            "",
            "Examples:",
            "  painlog chart trend --last 6m",
            "  painlog chart trend -o pain.png --scale 2",
            "  painlog chart compare -o compare.png --theme print",
            "  painlog chart weekly --format csv"
        })
public final class ChartCommand extends Command {
    @Parameters(
            arity = "1",
            paramLabel = "KIND",
            description = "trend, weekly, compare, response, calendar, clock, body, measures, factors, plan.")
    String kind = "";

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write a .png, .svg or .pdf file; - for PNG on standard output.")
    @Nullable
    String file;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Width and height; default 1200x600, higher for many panels.")
    @Nullable
    String size;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels per point; 2 for fine screens.")
    String scale = "1";

    @Option(names = "--theme", paramLabel = "THEME", description = "light (default), dark, print.")
    Theme theme = Theme.LIGHT;

    @Option(names = "--title", paramLabel = "TEXT", description = "Another title.")
    String title = "";

    @Option(names = "--by", paramLabel = "site", description = "site: a panel for each site; of trend.")
    @Nullable
    By by;

    /** What may have a panel each. */
    enum By {
        SITE
    }

    @Option(names = "--open", description = "Show the file when it is written.")
    boolean open;

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        check();
        ChartSize asked = ChartSize.parse(size == null ? "1200x600" : size, scale);
        ChartOutput output = new ChartOutput(context, file, theme, force.force);
        ChartKind known = ChartKind.parse(kind);
        if (by != null && known != ChartKind.TREND) {
            throw new BadInput("--by site is of chart trend, not of chart " + known.word());
        }
        DrawnChart drawn = drawn(known, context);
        Chart chart = drawn.chart().titled(title);
        if (options.format != Format.TABLE) {
            return context.print(figures(known, chart, drawn), options);
        }
        try {
            output.put(chart, size == null ? asked.fitting(chart) : asked, open);
        } catch (IOException fault) {
            throw new NotDone("the chart could not be written (" + fault.getMessage() + ")", fault);
        }
        return options.failEmpty && drawn.isEmpty() ? ExitCode.NOT_DONE : ExitCode.DONE;
    }

    private void check() {
        if (open && (file == null || file.equals("-"))) {
            throw new BadInput("--open needs a file to show; add -o FILE.png");
        }
        if (file != null && options.format != Format.TABLE) {
            throw new BadInput("--format prints the figures instead of a picture; leave it out, or -o");
        }
    }

    private static ChartFiguresReport figures(ChartKind known, Chart chart, DrawnChart drawn) {
        ChartFiguresReport.ChartDescription description = new ChartFiguresReport.ChartDescription(
                known.word(), chart.title(), chart.subtitle(), chart.alternative(), chart.notes(), drawn.mix());
        return new ChartFiguresReport(description, FigureCollector.of(chart), drawn.isEmpty());
    }

    private DrawnChart drawn(ChartKind known, CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = context.filter(options);
            ChartInputs inputs = ChartInputs.of(filter, journal, context.queryContext());
            ReadingScope scope = new ReadingScopeQuery(filter).run(journal, context.queryContext());
            Supplier<Optional<PlanCourse>> plan =
                    () -> new PlanCourseQuery(filter).run(journal, context.queryContext());
            return by == null ? DrawnChart.of(known, inputs, plan, scope) : DrawnChart.bySite(inputs, scope);
        }
    }
}

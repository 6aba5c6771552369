package painlog.cli.draw;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import painlog.chart.file.ChartFile;
import painlog.chart.file.ImageFormat;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;
import painlog.chart.terminal.TerminalCapabilities;
import painlog.chart.terminal.TerminalChartRenderer;
import painlog.cli.command.CommandContext;
import painlog.cli.command.OutputFile;
import painlog.cli.terminal.DesktopOpener;
import painlog.cli.terminal.TerminalDetection;
import painlog.report.write.Output;

/** The destination of a chart: a file, standard output or the terminal. */
final class ChartOutput {
    private static final int COLUMNS_OF_A_PIPE = 100;

    private final CommandContext context;
    private final @Nullable String file;
    private final @Nullable OutputFile destination;
    private final Theme theme;
    private final ImageFormat format;

    /** Checks the file's name before anything is drawn. */
    ChartOutput(CommandContext context, @Nullable String file, Theme theme, boolean force) {
        this.context = context;
        this.file = file;
        this.destination = file == null || file.equals("-") ? null : context.outputFile(file, force);
        this.theme = theme;
        this.format = file == null || file.equals("-") ? ImageFormat.PNG : ImageFormat.of(file);
    }

    void put(Chart chart, ChartSize size, boolean open) throws IOException {
        String name = file;
        if (name == null) {
            new TerminalChartRenderer(chart, surface()).print(context.out());
        } else if (destination == null) {
            ChartFile picture = new ChartFile(chart, size, theme);
            picture.write(context.out(), ImageFormat.PNG);
            hint(picture.lacking());
        } else {
            ChartFile picture = new ChartFile(chart, size, theme);
            destination.write(to -> picture.write(to, format));
            context.say(chart.alternative());
            context.say(name);
            hint(picture.lacking());
            if (open && !DesktopOpener.open(OutputFile.path(name), context.platform())) {
                context.hint("There is no desktop here that could show " + name + "; the file is written.");
            }
        }
    }

    private void hint(String lacking) {
        if (!lacking.isEmpty()) {
            context.hint("The font of the picture has no " + MissingLetters.named(lacking) + "; boxes stand for them.");
        }
    }

    private TerminalCapabilities surface() {
        Output output = context.output();
        return new TerminalCapabilities(
                output.width().orElse(COLUMNS_OF_A_PIPE),
                TerminalDetection.height(context.environment()),
                output.colour(),
                output.unicode());
    }
}

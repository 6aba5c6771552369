package painlog.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.chart.ComparePicture;
import painlog.chart.Logged;
import painlog.chart.Picture;
import painlog.chart.Size;
import painlog.chart.Theme;
import painlog.chart.TrendPicture;
import painlog.journal.BadInput;
import painlog.journal.Words;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a chart, into a file or in the terminal. */
@CommandLine.Command(
        name = "chart",
        description = "Draw a chart: a PNG file with -o, else in the terminal.",
        footer = {
            "",
            "Examples:",
            "  painlog chart trend --last 6m",
            "  painlog chart trend -o pain.png --scale 2",
            "  painlog chart compare -o compare.png --theme print"
        })
final class ChartCommand extends Command {
    private static final List<String> KINDS = List.of("trend", "compare");

    @Parameters(arity = "1", paramLabel = "KIND", description = "trend, compare.")
    String kind = "";

    @Option(names = "-o", paramLabel = "FILE", description = "Write a .png file; - for standard output.")
    @Nullable
    String file;

    @Option(names = "--size", paramLabel = "WxH", description = "Width and height; default 1200x600.")
    String size = "1200x600";

    @Option(names = "--scale", paramLabel = "N", description = "Pixels per point; 2 for fine screens.")
    String scale = "1";

    @Option(names = "--theme", paramLabel = "THEME", description = "light (default), dark, print.")
    Theme theme = Theme.LIGHT;

    @Option(names = "--title", paramLabel = "TEXT", description = "Another title.")
    String title = "";

    @Option(names = "--open", description = "Show the file when it is written.")
    boolean open;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    int run(Desk desk) {
        ChartOutput output = new ChartOutput(desk, file, Size.parse(size, scale), theme);
        String known = kind();
        Logged logged;
        try (JournalFile journal = desk.reading()) {
            logged = new ChartMaterial(desk, journal, options).logged();
        }
        Picture picture = picture(known, logged).titled(title);
        try {
            output.put(picture, open);
        } catch (IOException fault) {
            throw new painlog.journal.NotDone("the chart could not be written (" + fault.getMessage() + ")", fault);
        }
        return options.failEmpty && logged.days().isEmpty() ? ExitCode.NOT_DONE : ExitCode.DONE;
    }

    private String kind() {
        String word = kind.toLowerCase(Locale.ROOT);
        if (KINDS.contains(word)) {
            return word;
        }
        String near = Words.nearest(word, KINDS);
        String meant = near.isEmpty() ? "draw one of " + String.join(", ", KINDS) : "did you mean " + near + "?";
        throw new BadInput("there is no chart \"" + kind + "\"; " + meant);
    }

    private static Picture picture(String kind, Logged logged) {
        return kind.equals("trend") ? TrendPicture.of(logged) : ComparePicture.of(logged, List.of());
    }
}

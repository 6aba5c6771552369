package painlog.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.chart.Picture;
import painlog.chart.PictureFile;
import painlog.chart.Size;
import painlog.chart.Theme;
import painlog.journal.BadInput;

/** Where a picture goes: a file, standard output or the terminal. */
final class ChartOutput {
    private final Desk desk;
    private final @Nullable String file;
    private final Size size;
    private final Theme theme;

    ChartOutput(Desk desk, @Nullable String file, Size size, Theme theme) {
        this.desk = desk;
        this.file = file;
        this.size = size;
        this.theme = theme;
        if (file != null && !file.equals("-") && !file.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new BadInput("\"" + file + "\" does not end in .png");
        }
    }

    void put(Picture picture, boolean open) throws IOException {
        String name = file;
        if (name == null) {
            desk.out().println(picture.alternative());
        } else if (name.equals("-")) {
            new PictureFile(picture, size, theme).png(desk.out());
        } else {
            new PictureFile(picture, size, theme).write(path(name));
            desk.say(picture.alternative());
            desk.say(name);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + name + "\" is not a file name", e);
        }
    }
}

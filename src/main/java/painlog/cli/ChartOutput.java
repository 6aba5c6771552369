package painlog.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import painlog.chart.FileKind;
import painlog.chart.Picture;
import painlog.chart.PictureFile;
import painlog.chart.Size;
import painlog.chart.Surface;
import painlog.chart.TerminalPen;
import painlog.chart.Theme;
import painlog.report.Paper;

/** Where a picture goes: a file, standard output or the terminal. */
final class ChartOutput {
    private static final int COLUMNS_OF_A_PIPE = 100;

    private final Desk desk;
    private final @Nullable String file;
    private final Theme theme;
    private final FileKind kind;

    ChartOutput(Desk desk, @Nullable String file, Theme theme) {
        this.desk = desk;
        this.file = file;
        this.theme = theme;
        this.kind = file == null || file.equals("-") ? FileKind.PNG : FileKind.of(file);
    }

    /** Has what a file takes loaded meanwhile. */
    void getReady() {
        if (file != null) {
            PictureFile.warmUp();
        }
    }

    void put(Picture picture, Size size, boolean open) throws IOException {
        String name = file;
        if (name == null) {
            new TerminalPen(picture, surface()).print(desk.out());
        } else if (name.equals("-")) {
            new PictureFile(picture, size, theme).write(desk.out(), FileKind.PNG);
        } else {
            OutFile.write(OutFile.path(name), to -> new PictureFile(picture, size, theme).write(to, kind));
            desk.say(picture.alternative());
            desk.say(name);
            if (open && !Viewer.shows(OutFile.path(name), desk.platform())) {
                desk.hint("There is no desktop here that could show " + name + "; the file is written.");
            }
        }
    }

    private Surface surface() {
        Paper paper = desk.paper();
        return new Surface(paper.width().orElse(COLUMNS_OF_A_PIPE), paper.colour(), paper.unicode());
    }
}

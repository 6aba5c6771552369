package painlog.cli.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.MeasureCourse;
import painlog.calendar.DaySpan;
import painlog.chart.file.ChartFile;
import painlog.chart.file.ImageFormat;
import painlog.chart.kinds.DailySeries;
import painlog.chart.kinds.TrendChart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;
import painlog.journal.Period;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.store.JournalFile;

/**
 * Makes and draws a small made-up chart in the background and throws it away: the classes of the journal's driver, the
 * estimates and the graphics are loaded on a second processor while the command is parsed and the journal read. A fault
 * is left to what is really drawn.
 */
final class DrawingPreload {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 40;

    private DrawingPreload() {}

    /** Starts where the arguments name a file to draw into. */
    static void startFor(List<String> arguments) {
        if (arguments.stream().anyMatch(DrawingPreload::namesFile)) {
            Thread thread = new Thread(DrawingPreload::run, "drawing");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static boolean namesFile(String argument) {
        return argument.startsWith("-o") || argument.startsWith("--output");
    }

    private static void run() {
        try {
            JournalFile.empty().close();
            new ChartFile(TrendChart.of(sample()), new ChartSize(400, 300, 1), Theme.LIGHT)
                    .write(OutputStream.nullOutputStream(), ImageFormat.PNG);
        } catch (IOException | RuntimeException fault) {
            // what is really drawn reports it
        }
    }

    private static DailySeries sample() {
        LocalDate last = FIRST.plusDays(DAYS - 1L);
        List<DayValues> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            if (i % 11 != 10 && i != 20) {
                days.add(new DayValues(FIRST.plusDays(i), new double[] {3 + i % 4, 5 + i % 3}, new int[] {1, 2}));
            }
        }
        List<Period> periods =
                List.of(new Period("massage", FIRST.plusDays(20), Optional.of(last), Optional.empty(), ""));
        Phases phases = Phases.of(periods, FIRST, last);
        List<MeasureCourse.SessionDay> sessions = List.of(new MeasureCourse.SessionDay(FIRST.plusDays(25), "massage"));
        Measure pain = new Measure("pain", "", 0, 10, BetterDirection.LOWER);
        return new DailySeries(pain, DaySpan.closed(FIRST, last), days, phases, sessions, "");
    }
}

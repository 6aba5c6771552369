package painlog.chart.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import painlog.chart.ChartFixtures;
import painlog.chart.kinds.BodyChart;
import painlog.chart.kinds.CalendarChart;
import painlog.chart.kinds.ClockChart;
import painlog.chart.kinds.CompareChart;
import painlog.chart.kinds.DailySeries;
import painlog.chart.kinds.MeasuresChart;
import painlog.chart.kinds.TrendChart;
import painlog.chart.kinds.WeeklyChart;
import painlog.chart.spec.Chart;
import painlog.chart.spec.EmptyChart;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

final class TerminalChartRendererTest {
    private static final DailySeries TEN_DAYS = ChartFixtures.from("2026-03-02", 10)
            .with(0, 6)
            .with(1, 4, 8)
            .with(4, 2)
            .with(9, 10)
            .under("massage", 5, 9)
            .session("massage", 6)
            .logged();

    @Test
    void a_trend_in_ascii() {
        assertEquals(
                """
                Pain by day, 2026-03-02 - 2026-03-11
                4 of 10 days with an entry, mean 6.0
                o mean of the day
                : lowest to highest of the day
                | a session

                           no therapy       massage
                          3 of 5 days     1 of 5 days
                        ................////////////////
                pain, 0-10, lower is better
                     10+                              o
                """.lines().toList(),
                lines(TrendChart.of(TEN_DAYS), new TerminalCapabilities(40, false, false))
                        .subList(0, 11));
    }

    @Test
    void a_name_that_does_not_fit_loses_its_brackets_rather_than_a_digit() {
        Panel panel = EmptyChart.rows(".").get(0).panels().get(0);
        Panel named = new Panel("stiffness, 0-10 (n 32)", panel.x(), panel.y(), List.of(), 1);
        Chart three =
                new Chart("", "", List.of(), List.of(new PanelRow(0, 1, List.of(named, named, named))), List.of(), "");

        String drawn = String.join("\n", lines(three, new TerminalCapabilities(60, false, true)));

        assertTrue(drawn.contains("stiffness, 0-10") && !drawn.contains("(n"), drawn);
        assertTrue(String.join("", lines(three, new TerminalCapabilities(100, false, true)))
                .contains("(n 32)"));
    }

    static List<Chart> charts() {
        DailySeries long_ = ChartFixtures.from("2016-11-20", 3650)
                .filled()
                .under("massage", 100, 2000)
                .logged();
        SiteTotal site = new SiteTotal(new Site("lower-back", Side.LEFT), 4, 3, 6);
        return List.of(
                TrendChart.of(TEN_DAYS),
                TrendChart.of(long_),
                TrendChart.of(ChartFixtures.from("2026-03-02", 1).logged()),
                WeeklyChart.of(long_, DayOfWeek.MONDAY),
                CompareChart.of(TEN_DAYS, List.of()),
                CalendarChart.of(long_, DayOfWeek.MONDAY),
                ClockChart.of(TEN_DAYS, List.of(), DayOfWeek.MONDAY),
                BodyChart.of(TEN_DAYS, List.of(site)),
                MeasuresChart.of(List.of(TEN_DAYS, long_, TEN_DAYS)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_line_is_wider_than_the_terminal(Chart chart) {
        for (int width : new int[] {40, 80, 200}) {
            for (String line : lines(chart, new TerminalCapabilities(width, false, true))) {
                assertTrue(line.codePointCount(0, line.length()) <= width, width + ": " + line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_fits_the_lines_of_the_terminal(Chart chart) {
        for (int height : new int[] {60, 40, 24}) {
            List<String> lines = lines(chart, new TerminalCapabilities(80, OptionalInt.of(height), false, true));
            assertTrue(lines.size() < height, height + ": " + String.join("\n", lines));
        }
        List<String> free = lines(chart, new TerminalCapabilities(80, false, true));
        assertTrue(String.join(" ", free).endsWith("."), "with its text alternative where nothing limits it");
    }

    @Test
    void what_is_too_high_even_so_says_how_much_is_left_out() {
        Chart tenYears = charts().get(5);

        List<String> lines = lines(tenYears, new TerminalCapabilities(80, OptionalInt.of(24), false, true));

        assertTrue(lines.get(22).matches("… [0-9]+ more lines; -o FILE.png draws all of it"), lines.get(22));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void ascii_is_ascii_and_without_colour_there_are_no_escapes(Chart chart) {
        String ascii = String.join("\n", lines(chart, new TerminalCapabilities(80, false, false)));
        assertTrue(ascii.chars().allMatch(c -> c < 0x7F && (c >= ' ' || c == '\n')), ascii);
        assertFalse(ascii.contains("?"), ascii);
    }

    @Test
    void colours_end_with_each_line() {
        for (String line : lines(TrendChart.of(TEN_DAYS), new TerminalCapabilities(80, true, true))) {
            int last = line.lastIndexOf("\u001B[");
            assertTrue(last < 0 || line.startsWith("\u001B[0m", last), line);
        }
    }

    private static List<String> lines(Chart chart, TerminalCapabilities terminalCapabilities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        new TerminalChartRenderer(chart, terminalCapabilities).print(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

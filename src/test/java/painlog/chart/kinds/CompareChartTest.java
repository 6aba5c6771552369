package painlog.chart.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.analysis.FiveNumberSummary;
import painlog.analysis.PointEstimate;
import painlog.chart.ChartFixtures;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;

final class CompareChartTest {
    private static final DailySeries TWO_ARMS = ChartFixtures.from("2026-03-02", 9)
            .with(0, 8)
            .with(1, 6)
            .with(2, 7)
            .with(3, 9)
            .with(5, 4)
            .with(7, 2, 4)
            .under("massage", 4, 8)
            .logged();

    @Test
    void a_box_per_arm_stands_on_the_daily_means() {
        Chart chart = CompareChart.of(TWO_ARMS, List.of());

        List<Mark.Box> boxes = TrendChartTest.only(Mark.Box.class, chart, 0);
        assertEquals(new FiveNumberSummary(6, 6.75, 7.5, 8.25, 9), boxes.get(0).values());
        assertEquals(new FiveNumberSummary(3, 3.25, 3.5, 3.75, 4), boxes.get(1).values());
        assertEquals(
                List.of(ColorRole.NO_THERAPY, ColorRole.MASSAGE),
                List.of(boxes.get(0).color(), boxes.get(1).color()));
        assertEquals(
                new Axis.Categories(List.of("no therapy\nn = 4 days", "massage\nn = 2 days")),
                chart.rows().get(0).panels().get(0).y());
    }

    @Test
    void every_day_is_a_dot_that_always_lies_in_the_same_place() {
        Chart chart = CompareChart.of(TWO_ARMS, List.of());

        List<Mark.Dots> dots = TrendChartTest.only(Mark.Dots.class, chart, 0);
        assertEquals(4, dots.get(0).points().size());
        assertEquals(2, dots.get(1).points().size());
        assertEquals(chart, CompareChart.of(TWO_ARMS, List.of()));
        dots.get(0).points().forEach(dot -> assertTrue(Math.abs(dot.y()) < 0.5, dot.toString()));
    }

    @Test
    void contrasts_are_drawn_with_their_intervals_and_said() {
        ContrastEstimate sure =
                new ContrastEstimate("massage against no therapy", 2, 4, Optional.of(PointEstimate.of(-4, -5.2, -2.8)));
        ContrastEstimate bare = new ContrastEstimate(
                "a against b",
                3,
                4,
                Optional.of(new PointEstimate(0.5, OptionalDouble.empty(), OptionalDouble.empty())));
        ContrastEstimate none = new ContrastEstimate("a against c", 3, 1, Optional.empty());

        Chart chart = CompareChart.of(TWO_ARMS, List.of(none, sure, bare));

        Panel differences = chart.rows().get(1).panels().get(0);
        assertEquals(
                new Axis.Categories(List.of(
                        "massage against no therapy\nn 2:4 days, -4.0 (-5.2 to -2.8)",
                        "a against b\nn 3:4 days, +0.5 (no interval)",
                        "a against c\nn 3:1 days, not enough data")),
                differences.y());
        assertEquals(
                new Mark.Interval(0, -5.2, -4, -2.8, true), differences.marks().get(1));
        assertEquals(
                new Mark.Interval(1, 0.5, 0.5, 0.5, true), differences.marks().get(2));
        assertEquals(3, differences.marks().size());
        assertTrue(
                chart.alternative()
                        .endsWith("; massage against no therapy, n 2:4 days, -4.0 (-5.2 to -2.8);"
                                + " a against b, n 3:4 days, +0.5 (no interval);"
                                + " a against c, n 3:1 days, not enough data."),
                chart.alternative());
    }

    @Test
    void an_arm_without_values_has_no_box() {
        DailySeries series = ChartFixtures.from("2026-03-02", 9)
                .with(0, 8)
                .under("massage", 4, 8)
                .logged();

        assertEquals(
                1,
                TrendChartTest.only(Mark.Box.class, CompareChart.of(series, List.of()), 0)
                        .size());
    }
}

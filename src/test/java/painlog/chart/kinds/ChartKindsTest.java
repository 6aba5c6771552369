package painlog.chart.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.chart.ChartFixtures;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.journal.total.HourTotal;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

final class ChartKindsTest {
    private static final double MONDAY = LocalDate.parse("2026-03-02").toEpochDay();

    @Test
    void a_week_is_the_mean_of_its_days_and_a_week_without_any_is_a_gap() {
        Chart weekly = WeeklyChart.of(
                ChartFixtures.from("2026-03-03", 27)
                        .with(0, 6)
                        .with(1, 4)
                        .with(7, 5)
                        .with(21, 2)
                        .logged(),
                DayOfWeek.MONDAY);

        assertEquals(
                List.of(
                        List.of(new Point(MONDAY + 3, 5), new Point(MONDAY + 10, 5)),
                        List.of(new Point(MONDAY + 24, 2))),
                only(Mark.Line.class, weekly).get(0).runs());
        assertEquals(
                new Mark.Bar(MONDAY + 1, MONDAY + 5, 4, 6, ColorRole.RANGE),
                only(Mark.Bar.class, weekly).get(0));
        assertEquals(
                List.of("2", "1", "1"),
                only(Mark.Label.class, weekly).stream()
                        .map(label -> label.wordings().get(0))
                        .toList());
        assertTrue(weekly.alternative().endsWith("; by week, in 3 weeks, between 2.0 and 5.0."), weekly.alternative());
    }

    @Test
    void the_calendar_leaves_days_without_an_entry_empty_and_days_outside_the_span_out() {
        Chart calendar = CalendarChart.of(
                ChartFixtures.from("2026-03-02", 3).with(0, 5).with(2, 10).logged(), DayOfWeek.MONDAY);

        assertEquals(
                List.of(
                        new Mark.Cell(1, 0, OptionalDouble.of(0.5), "5.0", "2026-03-02", OptionalDouble.of(5)),
                        new Mark.Cell(1, 1, OptionalDouble.empty(), "", "2026-03-03", OptionalDouble.empty()),
                        new Mark.Cell(1, 2, OptionalDouble.of(1), "10.0", "2026-03-04", OptionalDouble.of(10))),
                only(Mark.Cell.class, calendar));
        assertTrue(calendar.alternative().endsWith("the highest day was 2026-03-04 with 10."), calendar.alternative());
    }

    @Test
    void a_calendar_has_a_row_for_each_twelve_months_from_the_first_one_on_all_with_their_weekdays() {
        Chart year = CalendarChart.of(
                ChartFixtures.from("2025-12-31", 2).with(0, 5).with(1, 5).logged(), DayOfWeek.MONDAY);
        Chart two = CalendarChart.of(
                ChartFixtures.from("2024-11-20", 400).with(0, 5).with(399, 5).logged(), DayOfWeek.SUNDAY);

        assertEquals(1, year.rows().size());
        assertEquals(
                List.of("Nov 2024 – Oct 2025", "Nov 2025 – Oct 2026"),
                two.rows().stream().map(row -> row.panels().get(0).name()).toList());
        Axis.Categories weekdays =
                (Axis.Categories) two.rows().get(1).panels().get(0).y();
        assertEquals(List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"), weekdays.names());
    }

    @Test
    void the_clock_shows_mean_and_n_of_each_hour() {
        DailySeries series = ChartFixtures.from("2026-03-02", 3).with(0, 5).logged();
        List<HourTotal> hours =
                List.of(new HourTotal(DayOfWeek.MONDAY, 8, 12, 3), new HourTotal(DayOfWeek.SUNDAY, 22, 9, 1));

        Chart clock = ClockChart.of(series, hours, DayOfWeek.SUNDAY);

        assertEquals(
                List.of(
                        new Mark.Cell(8, 1, OptionalDouble.of(0.4), "4.0\nn 3", "Mon 08", OptionalDouble.of(4)),
                        new Mark.Cell(22, 0, OptionalDouble.of(0.9), "9.0\nn 1", "Sun 22", OptionalDouble.of(9))),
                only(Mark.Cell.class, clock));
        assertEquals("4 values on 1 day", clock.subtitle());
    }

    @Test
    void the_body_keeps_sides_apart() {
        Chart body = BodyChart.of(
                ChartFixtures.from("2026-03-02", 9).with(0, 5).logged(),
                List.of(
                        new SiteTotal(new Site("lower-back", Side.LEFT), 4, 3, 6),
                        new SiteTotal(new Site("knee", Side.RIGHT), 1, 1, 2)));

        List<Mark.Bubble> spots = only(Mark.Bubble.class, body);
        assertTrue(spots.get(0).at().x() < 50, "left, seen from behind");
        assertTrue(spots.get(1).at().x() < 50, "right, seen from the front");
        assertEquals(0.6, spots.get(0).level());
        assertEquals(spots.get(0).radius() / 2, spots.get(1).radius(), 1e-9);
        assertTrue(
                body.alternative().endsWith("lower back, left on 3 days, mean 6.0; knee, right on 1 day, mean 2.0."));
    }

    @Test
    void a_paired_site_without_a_side_is_marked_on_both() {
        DailySeries series = ChartFixtures.from("2026-03-02", 9).with(0, 5).logged();
        Chart knees = BodyChart.of(series, List.of(new SiteTotal(new Site("knee", Side.UNSAID), 1, 1, 2)));
        Chart neck = BodyChart.of(series, List.of(new SiteTotal(new Site("neck", Side.UNSAID), 1, 1, 2)));
        Chart own = BodyChart.of(series, List.of(new SiteTotal(new Site("tail", Side.UNSAID), 1, 1, 2)));

        assertEquals(2, only(Mark.Bubble.class, knees).size());
        assertEquals(50, only(Mark.Bubble.class, neck).get(0).at().x());
        assertTrue(only(Mark.Bubble.class, own).isEmpty(), "listed only");
        assertEquals(1, only(Mark.Bar.class, own).size());
    }

    @Test
    void measures_without_values_are_left_out() {
        DailySeries some = ChartFixtures.from("2026-03-02", 3).with(0, 5).logged();
        DailySeries none = ChartFixtures.from("2026-03-02", 3).logged();

        assertEquals("1 measure", MeasuresChart.of(List.of(none, some)).subtitle());
        assertEquals(
                "Nothing was logged for pain from 2026-03-02 to 2026-03-04.",
                MeasuresChart.of(List.of(none)).alternative());
    }

    @Test
    void over_many_years_weeks_run_together_without_a_figure_each() {
        Chart two =
                WeeklyChart.of(ChartFixtures.from("2026-01-05", 728).filled().logged(), DayOfWeek.MONDAY);
        Chart more =
                WeeklyChart.of(ChartFixtures.from("2026-01-05", 735).filled().logged(), DayOfWeek.MONDAY);

        assertEquals(
                104,
                only(Mark.Bar.class, two).stream()
                        .filter(bar -> bar.color() == ColorRole.RANGE)
                        .count());
        assertTrue(only(Mark.Ribbon.class, two).isEmpty());
        assertEquals(105, only(Mark.Ribbon.class, more).get(0).runs().get(0).size());
        assertFalse(more.words().stream().anyMatch(text -> text.contains("number")), more.words()::toString);
    }

    @Test
    void a_scale_without_a_better_end_says_so() {
        Measure weight = new Measure("weight", "kg", 60, 65, BetterDirection.NEITHER);

        assertEquals(
                "weight, 60–65 kg, neither end is better",
                ValueRange.axis(weight, List.of()).label());
        assertEquals("difference in weight, kg; left of 0: lower, neither is better", ForestPlot.label(weight));
    }

    private static <T extends Mark> List<T> only(Class<T> kind, Chart chart) {
        return chart.rows().stream()
                .flatMap(row -> row.panels().stream())
                .flatMap(panel -> panel.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

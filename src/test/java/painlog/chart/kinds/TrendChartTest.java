package painlog.chart.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.chart.ChartFixtures;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Mark.Range;
import painlog.chart.spec.Panel;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

final class TrendChartTest {
    private static final double FIRST = LocalDate.parse("2026-03-02").toEpochDay();

    @Test
    void says_what_and_when_and_how_much() {
        Chart chart = TrendChart.of(
                ChartFixtures.from("2026-03-02", 10).with(0, 6).with(1, 4, 5).logged());

        assertEquals("Pain by day, 2026-03-02 – 2026-03-11", chart.title());
        assertEquals("2 of 10 days with an entry, mean 5.3", chart.subtitle());
        assertEquals(
                "Pain from 2026-03-02 to 2026-03-11: daily means on 2 of 10 days between 4.5 and 6, on average 5.3.",
                chart.alternative());
    }

    @Test
    void a_note_explains_trends_only_where_one_is_drawn() {
        ChartFixtures few = ChartFixtures.from("2026-03-02", 10).with(0, 6).with(1, 4, 5);

        assertFalse(TrendChart.of(few.logged()).notes().get(0).contains("Trends"));
        for (int i = 3; i < 8; i++) {
            few.with(i, i);
        }
        assertTrue(TrendChart.of(few.logged()).notes().get(0).startsWith("Trends are medians"));
    }

    @Test
    void a_missing_day_is_a_gap_in_the_line_and_the_band() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-03-02", 4)
                .with(0, 6)
                .with(1, 4, 5)
                .with(3, 2)
                .logged());

        assertEquals(
                List.of(List.of(new Point(FIRST, 6), new Point(FIRST + 1, 4.5)), List.of(new Point(FIRST + 3, 2))),
                only(Mark.Line.class, chart, 0).get(0).runs());
        assertEquals(
                List.of(
                        List.of(new Range(FIRST, 6, 6), new Range(FIRST + 1, 4, 5)),
                        List.of(new Range(FIRST + 3, 2, 2))),
                only(Mark.Ribbon.class, chart, 0).get(0).runs());
    }

    @Test
    void each_phase_is_named_with_its_days_and_its_trend() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-03-02", 40)
                .filled()
                .under("massage", 10, 39)
                .under("physical-therapy", 30, 39)
                .logged());

        List<Mark.Label> words = only(Mark.Label.class, chart, 0);
        assertEquals(List.of("no therapy", "none"), words.get(0).wordings());
        assertEquals(
                List.of(
                        "9 of 10 days, trend +2.14 a week",
                        "n 9, +2.14 a week",
                        "n 9, +2.14 a week",
                        "n 9, +2.14/week",
                        "n 9"),
                words.get(1).wordings());
        assertEquals(List.of("massage"), words.get(2).wordings());
        assertEquals(
                List.of("massage + physical therapy", "massage + PT", "M + PT"),
                words.get(4).wordings());
        assertEquals(
                List.of(ColorRole.NO_THERAPY, ColorRole.MASSAGE, ColorRole.TOGETHER),
                only(Mark.Bar.class, chart, 0).stream().map(Mark.Bar::color).toList());
    }

    @Test
    void the_interval_of_a_trend_is_a_fan_about_the_middle_day() {
        ChartFixtures steady = ChartFixtures.from("2026-03-02", 15);
        for (int i = 0; i < 15; i++) {
            steady.with(i, 1 + 0.4 * i + (i * 7 % 5) * 0.5);
        }

        List<List<Range>> fans = only(Mark.Ribbon.class, TrendChart.of(steady.logged()), 0)
                .get(0)
                .runs();

        assertEquals(1, fans.size());
        Range middle = fans.get(0).get(1);
        assertEquals(FIRST + 7, middle.x());
        assertEquals(middle.low(), middle.high(), 1e-9);
        Range last = fans.get(0).get(2);
        assertEquals(FIRST + 14, last.x());
        assertTrue(last.low() < last.high() - 0.1 && last.low() > middle.low(), last.toString());
    }

    @Test
    void a_phase_gets_a_trend_from_seven_days_and_its_interval_from_fourteen_days_on() {
        for (int days = 6; days <= 14; days += days == 6 ? 1 : days == 7 ? 6 : 1) {
            ChartFixtures wave = ChartFixtures.from("2026-03-02", days);
            for (int i = 0; i < days; i++) {
                wave.with(i, 3 + 0.3 * i + i % 3);
            }
            Chart chart = TrendChart.of(wave.under("massage", 0, days - 1).logged());

            List<Mark.Line> lines = only(Mark.Line.class, chart, 0);
            assertEquals(days >= 7, !lines.get(lines.size() - 1).runs().isEmpty(), days + " days");
            assertEquals(days >= 14 ? 2 : 1, only(Mark.Ribbon.class, chart, 0).size(), days + " days");
            String figures = only(Mark.Label.class, chart, 0).get(1).wordings().get(0);
            assertEquals(days >= 7, figures.contains("trend"), figures);
            assertEquals(days >= 14, figures.contains("("), figures);
        }
    }

    @Test
    void combinations_and_therapies_have_looks_of_their_own() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-03-02", 80)
                .filled()
                .under("massage", 0, 29)
                .under("physical-therapy", 20, 59)
                .under("yoga", 50, 79)
                .under("acupuncture", 70, 79)
                .session("heat", 3)
                .logged());

        List<ColorRole> phases =
                only(Mark.Bar.class, chart, 0).stream().map(Mark.Bar::color).toList();
        assertEquals(6, phases.subList(0, 6).stream().distinct().count(), phases.toString());
        assertTrue(only(Mark.Label.class, chart, 0).stream()
                .anyMatch(label -> label.wordings().contains("PT + yoga")));
    }

    @Test
    void a_lane_per_therapy_shows_its_period_across_phases_and_its_sessions() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-03-02", 40)
                .filled()
                .under("massage", 10, 39)
                .under("physical-therapy", 30, 39)
                .session("massage", 12)
                .session("massage", 33)
                .logged());

        Panel lanes = chart.rows().get(2).panels().get(0);
        assertEquals(new Axis.Categories(List.of("massage", "physical therapy")), lanes.y());
        assertEquals(
                new Mark.Bar(FIRST + 9.5, FIRST + 39.5, -0.3, 0.3, ColorRole.MASSAGE),
                lanes.marks().get(0));
        assertEquals(
                new Mark.Rug(List.of(FIRST + 12, FIRST + 33), 0, ColorRole.TEXT),
                lanes.marks().get(1));
    }

    @Test
    void without_therapies_there_are_neither_phases_nor_lanes() {
        Chart chart =
                TrendChart.of(ChartFixtures.from("2026-03-02", 40).filled().logged());

        assertEquals(1, chart.rows().size());
        assertTrue(only(Mark.BackgroundBand.class, chart, 0).isEmpty());
    }

    @Test
    void scores_run_from_0_to_10_and_other_measures_around_their_values() {
        Measure steps = new Measure("steps", "", 0, 200_000, BetterDirection.HIGHER);
        Measure weight = new Measure("weight", "kg", 20, 400, BetterDirection.NEITHER);
        ChartFixtures calm = ChartFixtures.from("2026-03-02", 3).with(0, 5);

        assertEquals(new Axis.Values("pain, 0–10, lower is better", 0, 10), vertical(calm.logged()));
        assertEquals(
                new Axis.Values("steps, 0–12000 of 0–200000, higher is better", 0, 12_000),
                vertical(ChartFixtures.from("2026-03-02", 3)
                        .with(0, 3_000)
                        .with(1, 11_000)
                        .logged(steps)));
        assertEquals(
                new Axis.Values("weight, 71–74 of 20–400 kg, neither end is better", 71, 74),
                vertical(ChartFixtures.from("2026-03-02", 3)
                        .with(0, 71.3)
                        .with(1, 73.6)
                        .logged(weight)));
    }

    @Test
    void an_empty_span_says_so() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-03-02", 3).logged());

        assertEquals("nothing logged on these days", chart.subtitle());
        assertEquals("Nothing was logged for pain from 2026-03-02 to 2026-03-04.", chart.alternative());
    }

    @Test
    void a_title_of_ones_own_keeps_what_and_when() {
        Chart chart = TrendChart.of(
                        ChartFixtures.from("2026-03-02", 3).with(0, 5).logged())
                .titled("My spring");

        assertEquals("My spring", chart.title());
        assertEquals("Pain by day, 2026-03-02 – 2026-03-04 · 1 of 3 days with an entry, mean 5.0", chart.subtitle());
    }

    private static Axis vertical(DailySeries series) {
        return TrendChart.of(series).rows().get(0).panels().get(0).y();
    }

    /** The marks of a kind, all over the picture. */
    static <T extends Mark> List<T> only(Class<T> kind, Chart chart, int fromRow) {
        return chart.rows().subList(fromRow, chart.rows().size()).stream()
                .flatMap(row -> row.panels().stream())
                .limit(2)
                .flatMap(panel -> panel.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

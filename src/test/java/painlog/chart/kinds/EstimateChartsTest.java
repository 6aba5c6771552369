package painlog.chart.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.factors.FactorResult.On;
import painlog.chart.ChartFixtures;
import painlog.chart.EstimateFixtures;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Panel;

/** Charts of estimates: around sessions, and of factors. */
final class EstimateChartsTest {
    private static final OptionalDouble FEW = OptionalDouble.empty();
    private static final DailySeries LOGGED =
            ChartFixtures.from("2026-03-02", 28).filled().logged();

    @Test
    void each_technique_is_an_arrow_from_before_to_after_beside_the_interval_of_the_change() {
        Chart chart = ResponseChart.of(
                LOGGED,
                EstimateFixtures.response(
                        List.of(
                                EstimateFixtures.group("swedish", 3, 6, 4, 0.5),
                                EstimateFixtures.group("", 8, 5, 4.5, 1)),
                        List.of()));

        Panel panel = chart.rows().get(0).panels().get(0);
        assertEquals(new Axis.Values("pain, 0–10, lower is better", 0, 10), panel.x());
        assertEquals(
                new Axis.Categories(List.of(
                        "no technique named\nn 8 of 8 sessions, 5.0 to 4.5: -0.5 (-1.5 to +0.5)",
                        "swedish\nn 3 of 3 sessions, 6.0 to 4.0: -2.0 (-2.5 to -1.5)")),
                panel.y());
        assertEquals(List.of(new Mark.Arrow(0, 5, 4.5), new Mark.Arrow(1, 6, 4)), panel.marks());
        Panel changes = chart.rows().get(0).panels().get(1);
        assertEquals(
                "change in pain, points; left of 0: lower, better", changes.x().label());
        assertEquals(
                new Mark.Interval(0, -1.5, -0.5, 0.5, true), changes.marks().get(1));
    }

    @Test
    void a_technique_with_too_few_scores_is_named_with_its_n_and_not_drawn() {
        Chart chart = ResponseChart.of(
                LOGGED,
                EstimateFixtures.response(
                        List.of(
                                EstimateFixtures.group("swedish", 3, 6, 4, 0.5),
                                EstimateFixtures.scoreless("sports", 9)),
                        List.of()));

        Panel panel = chart.rows().get(0).panels().get(0);
        assertEquals(
                "sports\nn 1 of 9 sessions, not enough scores",
                ((Axis.Categories) panel.y()).names().get(1));
        assertEquals(1, panel.marks().size());
    }

    @Test
    void hours_with_too_few_sessions_leave_a_gap_in_the_course() {
        OptionalDouble half = OptionalDouble.of(0.5);
        Chart chart = ResponseChart.of(
                LOGGED,
                EstimateFixtures.response(
                        List.of(EstimateFixtures.group("swedish", 3, 6, 4, 0.5)),
                        EstimateFixtures.course(half, FEW, half, OptionalDouble.of(-1), half, half, FEW)));

        List<Mark> marks = chart.rows().get(1).panels().get(0).marks();
        Mark.Line line = (Mark.Line) marks.get(2);
        assertEquals(List.of(new Point(-36, 0.5)), line.runs().get(0));
        assertEquals(
                List.of(new Point(-6, 0.5), new Point(6, -1), new Point(18, 0.5), new Point(36, 0.5)),
                line.runs().get(1));
        assertTrue(marks.contains(new Mark.VerticalInterval(6, -1.5, -1, -0.5)));
        List<String> counts = marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(words -> ((Mark.Label) words).wordings().get(0))
                .toList();
        assertEquals(List.of("n 5", "n 2, too few", "n 5", "n 5", "n 5", "n 5", "n 2, too few"), counts);
        assertTrue(chart.alternative().contains("24 to 12 h before n 2 too few"), chart.alternative());
        assertTrue(chart.alternative().contains("0 to 12 h after n 5 -1.0 (-1.5 to -0.5)"), chart.alternative());
    }

    @Test
    void the_techniques_with_most_scores_are_shown_and_the_others_counted() {
        List<painlog.analysis.response.ResponseGroup> groups = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            groups.add(EstimateFixtures.group("technique-" + i, 2 + i, 6, 4, 0.5));
        }

        Chart chart = ResponseChart.of(LOGGED, EstimateFixtures.response(groups, List.of()));

        Axis.Categories categories =
                (Axis.Categories) chart.rows().get(0).panels().get(0).y();
        assertEquals(6, categories.names().size());
        assertTrue(
                categories.names().get(0).startsWith("technique 9\nn 11"),
                categories.names().get(0));
        assertTrue(chart.notes().get(0).endsWith("3 further techniques in painlog response."));
    }

    @Test
    void what_stands_out_is_full_and_what_may_be_chance_is_open() {
        Chart chart = FactorsChart.of(
                LOGGED,
                EstimateFixtures.factors(
                        EstimateFixtures.factor("sitting", On.SAME_DAY, 1.2, true, 0.0004),
                        EstimateFixtures.factor("lifting", On.NEXT_DAY, -0.3, false, 0.4),
                        EstimateFixtures.seldom("driving")));

        Panel panel = chart.rows().get(0).panels().get(0);
        assertEquals(
                new Axis.Categories(List.of(
                        "sitting, the same day\nn 6:20 days, +1.2 (+0.8 to +1.6), q <0.001",
                        "lifting, the day after\nn 6:20 days, -0.3 (no interval), q 0.400")),
                panel.y());
        Mark.Interval first = (Mark.Interval) panel.marks().get(1);
        assertTrue(first.full() && first.low() < first.middle());
        assertEquals(
                new Mark.Interval(1, -0.3, -0.3, -0.3, false), panel.marks().get(2));
        assertEquals("26 days; 2 looked at, 1 stands out from chance; 1 more with too few days", chart.subtitle());
    }

    @Test
    void ten_factors_are_shown_and_the_others_counted() {
        FactorResult[] many = new FactorResult[14];
        for (int i = 0; i < many.length; i++) {
            many[i] = EstimateFixtures.factor("trigger-" + i, On.SAME_DAY, 1 - i * 0.05, true, 0.3);
        }

        Chart chart = FactorsChart.of(LOGGED, EstimateFixtures.factors(many));

        assertEquals(11, chart.rows().get(0).panels().get(0).marks().size());
        assertEquals("26 days; 14 looked at, nothing stands out from chance", chart.subtitle());
        assertTrue(chart.notes().get(0).endsWith(" 4 more, further from standing out, in painlog factors."));
        assertEquals(
                List.of(LegendEntry.Symbol.OPEN_INTERVAL),
                chart.legend().stream().map(LegendEntry::symbol).toList());
    }

    @Test
    void a_factor_without_enough_days_gives_an_empty_chart_with_its_reason() {
        Chart chart = FactorsChart.of(LOGGED, EstimateFixtures.factors(EstimateFixtures.seldom("driving")));

        Mark.Label label =
                (Mark.Label) chart.rows().get(0).panels().get(0).marks().get(0);
        assertEquals(
                "Not enough data: it takes 5 days with something and 5 days without it.",
                label.wordings().get(0));
    }
}

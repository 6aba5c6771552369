package painlog.chart.jfree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import painlog.analysis.PointEstimate;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.factors.FactorResult.On;
import painlog.analysis.response.ResponseGroup;
import painlog.chart.ChartFixtures;
import painlog.chart.EstimateFixtures;
import painlog.chart.kinds.BodyChart;
import painlog.chart.kinds.CalendarChart;
import painlog.chart.kinds.ClockChart;
import painlog.chart.kinds.CompareChart;
import painlog.chart.kinds.ContrastEstimate;
import painlog.chart.kinds.DailySeries;
import painlog.chart.kinds.FactorsChart;
import painlog.chart.kinds.MeasuresChart;
import painlog.chart.kinds.ResponseChart;
import painlog.chart.kinds.TrendChart;
import painlog.chart.kinds.WeeklyChart;
import painlog.chart.spec.Chart;
import painlog.journal.total.HourTotal;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

/** No text overlaps another or leaves the chart, whatever is drawn at whatever size. */
final class LabelPlacementTest {
    private static final int[][] SIZES = {{1200, 600}, {600, 400}, {300, 900}, {200, 200}};

    static List<DailySeries> journals() {
        ChartFixtures many = ChartFixtures.from("2026-01-05", 360).filled();
        ChartFixtures busy = ChartFixtures.from("2026-01-05", 90).filled().under("massage", 10, 80);
        for (int i = 0; i < 12; i++) {
            many.under(i % 2 == 0 ? "massage" : "physical-therapy", i * 30, i * 30 + 29);
        }
        for (int i = 10; i < 80; i++) {
            busy.session("massage", i).session("physical-therapy", i);
        }
        String lengthy = "a-therapy-whose-name-goes-on-and-on-without-ever-coming-to-an-end";
        return List.of(
                ChartFixtures.from("2026-11-20", 1).with(0, 6).logged(),
                ChartFixtures.from("2026-11-18", 3)
                        .with(0, 6)
                        .with(2, 3, 9)
                        .under("massage", 1, 1)
                        .logged(),
                many.logged(),
                busy.logged(),
                ChartFixtures.from("2016-11-20", 3650)
                        .filled()
                        .under("yoga", 400, 3000)
                        .logged(),
                ChartFixtures.from("2026-01-05", 60)
                        .filled()
                        .under(lengthy, 3, 40)
                        .under("x-" + lengthy, 20, 59)
                        .logged(),
                ChartFixtures.from("2026-01-05", 60).logged());
    }

    @ParameterizedTest
    @MethodSource("journals")
    void trends(DailySeries series) {
        assertApart(TrendChart.of(series));
        assertApart(TrendChart.of(series).titled("A title that " + "goes on ".repeat(40)));
    }

    @Test
    void a_phase_too_narrow_for_its_name_is_named_over_it() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-01-05", 182)
                .filled()
                .under("acupuncture", 7, 10)
                .under("heat", 15, 17)
                .under("massage", 60, 120)
                .logged());

        List<String> written = DrawnTexts.draw(chart, 1200, 600).stream()
                .map(DrawnTexts.Written::text)
                .toList();

        assertEquals(2, written.stream().filter("acupuncture"::equals).count(), "over its phase and beside its lane");
        assertEquals(2, written.stream().filter("heat"::equals).count());
    }

    @ParameterizedTest
    @MethodSource("journals")
    void weeks_and_years(DailySeries series) {
        assertApart(WeeklyChart.of(series, DayOfWeek.MONDAY));
        assertApart(CalendarChart.of(series, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void comparisons(DailySeries series) {
        assertApart(CompareChart.of(series, List.of()));
        assertApart(MeasuresChart.of(List.of(series, series, series, series, series, series, series, series)));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void estimates(DailySeries series) {
        String lengthy = "a-technique-whose-name-goes-on-and-on-without-ever-coming-to-an-end";
        List<ContrastEstimate> differences = new ArrayList<>();
        List<ResponseGroup> groups = new ArrayList<>();
        FactorResult[] factors = new FactorResult[20];
        for (int i = 0; i < 20; i++) {
            String name = i % 3 == 0 ? lengthy + i : "stretching";
            groups.add(
                    i % 4 == 3 ? EstimateFixtures.scoreless(name, 40) : EstimateFixtures.group(name, 40, 9.5, 1.5, 3));
            factors[i] = EstimateFixtures.factor(name, On.NEXT_DAY, 1 - i / 5.0, i % 5 > 0, i / 20.0);
            PointEstimate found = i % 2 == 0
                    ? PointEstimate.of(-5.5, -10, -0.1)
                    : new PointEstimate(-5.5, OptionalDouble.empty(), OptionalDouble.empty());
            differences.add(new ContrastEstimate(name + " against no therapy", 1000, 1000, Optional.of(found)));
        }
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble some = OptionalDouble.of(3);
        assertApart(CompareChart.of(series, differences));
        assertApart(ResponseChart.of(
                series,
                EstimateFixtures.response(groups, EstimateFixtures.course(some, none, some, none, some, some, none))));
        assertApart(ResponseChart.of(series, EstimateFixtures.response(groups.subList(0, 1), List.of())));
        assertApart(ResponseChart.of(series, EstimateFixtures.response(List.of(), List.of())));
        assertApart(FactorsChart.of(series, EstimateFixtures.factors(factors)));
        assertApart(FactorsChart.of(series, EstimateFixtures.factors(factors[0])));
        assertApart(FactorsChart.of(series, EstimateFixtures.factors(EstimateFixtures.seldom(lengthy))));
        assertApart(FactorsChart.of(series, EstimateFixtures.factors()));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void clocks_and_bodies(DailySeries series) {
        List<HourTotal> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                hours.add(new HourTotal(day, hour, 1234.5 * hour, 1234 * (hour + 1)));
            }
        }
        List<SiteTotal> sites = new ArrayList<>();
        for (Side side : Side.values()) {
            for (String site : List.of("lower-back", "neck", "knee", "a-place-with-a-very-long-name-indeed")) {
                sites.add(new SiteTotal(new Site(site, side), 40, 30, 5.5));
            }
        }
        assertApart(ClockChart.of(series, hours, DayOfWeek.MONDAY));
        assertApart(BodyChart.of(series, sites));
    }

    private static void assertApart(Chart chart) {
        for (int[] size : SIZES) {
            List<DrawnTexts.Written> all = DrawnTexts.draw(chart, size[0], size[1]);
            String where = chart.title() + " at " + size[0] + "x" + size[1] + ": ";
            Rectangle2D sheet = new Rectangle2D.Double(-1, -1, size[0] + 2, size[1] + 2);
            for (int i = 0; i < all.size(); i++) {
                DrawnTexts.Written one = all.get(i);
                assertTrue(sheet.contains(one.box()), where + one + " leaves the sheet");
                for (DrawnTexts.Written other : all.subList(0, i)) {
                    assertTrue(!one.box().intersects(other.box()), where + one + " over " + other);
                }
            }
        }
    }
}

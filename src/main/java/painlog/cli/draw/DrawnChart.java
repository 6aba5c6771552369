package painlog.cli.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import painlog.analysis.MeasureCourse;
import painlog.analysis.ReadingScope;
import painlog.analysis.SiteMix;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.factors.Factors;
import painlog.analysis.plan.PlanCourse;
import painlog.analysis.response.Response;
import painlog.chart.kinds.BodyChart;
import painlog.chart.kinds.CalendarChart;
import painlog.chart.kinds.ClockChart;
import painlog.chart.kinds.CompareChart;
import painlog.chart.kinds.ContrastEstimate;
import painlog.chart.kinds.DailySeries;
import painlog.chart.kinds.FactorsChart;
import painlog.chart.kinds.MeasuresChart;
import painlog.chart.kinds.PlanChart;
import painlog.chart.kinds.ResponseChart;
import painlog.chart.kinds.SitesChart;
import painlog.chart.kinds.TrendChart;
import painlog.chart.kinds.WeeklyChart;
import painlog.chart.spec.Chart;
import painlog.query.ChartInputs;

/**
 * A chart specification and whether it has any data.
 *
 * @param isEmpty whether no value is drawn, or the journal knows nothing of what was asked
 * @param mix whether values of several sites are drawn together
 */
record DrawnChart(Chart chart, boolean isEmpty, SiteMix mix) {

    private DrawnChart(Chart chart, boolean isEmpty) {
        this(chart, isEmpty, SiteMix.NONE);
    }

    /**
     * Draws a chart.
     *
     * @param plan read when it is asked for, while the journal is open
     * @param scope which records it is about
     */
    static DrawnChart of(ChartKind kind, ChartInputs inputs, Supplier<Optional<PlanCourse>> plan, ReadingScope scope) {
        DrawnChart drawn = of(kind, inputs, plan, scope.only());
        if (kind == ChartKind.PLAN) {
            return drawn;
        }
        ReadingScope of =
                kind == ChartKind.COMPARE ? scope.with(inputs.ofComparison().siteMix()) : scope;
        return new DrawnChart(drawn.chart().noting(of.mixed()), drawn.isEmpty(), of.mix());
    }

    /** The trend of each site in a panel of its own; where no entry names one, of all of them in one. */
    static DrawnChart bySite(ChartInputs inputs, ReadingScope scope) {
        DailySeries all = DailySeries.of(inputs.course(), scope.only());
        List<DailySeries> sites = new ArrayList<>();
        inputs.coursesBySite().forEach((site, course) -> sites.add(DailySeries.of(course, site)));
        Chart chart = sites.isEmpty() ? TrendChart.of(all) : SitesChart.of(all, sites);
        return new DrawnChart(chart.noting(scope.mixed()), all.days().isEmpty(), scope.mix());
    }

    private static DrawnChart of(ChartKind kind, ChartInputs inputs, Supplier<Optional<PlanCourse>> plan, String only) {
        return switch (kind) {
            case TREND -> course(inputs, only, TrendChart::of);
            case WEEKLY -> course(inputs, only, series -> WeeklyChart.of(series, inputs.weekStart()));
            case COMPARE -> compare(inputs.ofComparison(), only);
            case RESPONSE -> response(inputs, only);
            case CALENDAR -> course(inputs, only, series -> CalendarChart.of(series, inputs.weekStart()));
            case CLOCK -> course(inputs, only, series -> ClockChart.of(series, inputs.hours(), inputs.weekStart()));
            case BODY -> course(inputs, only, series -> BodyChart.of(series, inputs.sites()));
            case MEASURES -> measures(inputs.courses(), only);
            case FACTORS -> factors(inputs, only);
            case PLAN -> plan(plan.get());
        };
    }

    private static DrawnChart course(ChartInputs inputs, String only, Function<DailySeries, Chart> toChart) {
        MeasureCourse course = inputs.course();
        return new DrawnChart(toChart.apply(DailySeries.of(course, only)), course.isEmpty());
    }

    private static DrawnChart compare(ChartInputs inputs, String only) {
        Comparison comparison = inputs.comparison();
        List<ContrastEstimate> differences =
                comparison.contrasts().stream().map(ContrastEstimate::of).toList();
        return course(inputs, only, series -> CompareChart.of(series, differences, comparison.plan()));
    }

    private static DrawnChart measures(List<MeasureCourse> courses, String only) {
        List<DailySeries> logged =
                courses.stream().map(course -> DailySeries.of(course, only)).toList();
        return new DrawnChart(MeasuresChart.of(logged), courses.stream().allMatch(MeasureCourse::isEmpty));
    }

    private static DrawnChart plan(Optional<PlanCourse> course) {
        return new DrawnChart(PlanChart.of(course), course.isEmpty());
    }

    private static DrawnChart response(ChartInputs inputs, String only) {
        Response response = inputs.response();
        return course(inputs, only, series -> ResponseChart.of(series, response))
                .emptyWhere(response.isEmpty());
    }

    private static DrawnChart factors(ChartInputs inputs, String only) {
        Factors factors = inputs.factors();
        return course(inputs, only, series -> FactorsChart.of(series, factors)).emptyWhere(factors.isEmpty());
    }

    private DrawnChart emptyWhere(boolean nothingKnown) {
        return new DrawnChart(chart, isEmpty || nothingKnown);
    }
}

package painlog.cli;

import java.util.List;
import java.util.function.Function;
import painlog.analysis.Factors;
import painlog.analysis.MeasureCourse;
import painlog.analysis.Response;
import painlog.chart.BodyPicture;
import painlog.chart.CalendarPicture;
import painlog.chart.ClockPicture;
import painlog.chart.ComparePicture;
import painlog.chart.Difference;
import painlog.chart.FactorsPicture;
import painlog.chart.Logged;
import painlog.chart.MeasuresPicture;
import painlog.chart.Picture;
import painlog.chart.ResponsePicture;
import painlog.chart.TrendPicture;
import painlog.chart.WeeklyPicture;
import painlog.query.ChartInputs;

/**
 * A chart and whether there is anything to see.
 *
 * @param isEmpty whether nothing it is made of has a value, or nothing is known of what was asked
 */
record DrawnChart(Picture picture, boolean isEmpty) {

    /**
     * Draws a chart.
     *
     * @param only what the filter keeps, in words; empty when it keeps everything
     */
    static DrawnChart of(ChartKind kind, ChartInputs inputs, String only) {
        return switch (kind) {
            case TREND -> course(inputs, only, TrendPicture::of);
            case WEEKLY -> course(inputs, only, logged -> WeeklyPicture.of(logged, inputs.weekStart()));
            case COMPARE -> course(inputs, only, logged -> ComparePicture.of(logged, differences(inputs)));
            case RESPONSE -> response(inputs, only);
            case CALENDAR -> course(inputs, only, logged -> CalendarPicture.of(logged, inputs.weekStart()));
            case CLOCK -> course(inputs, only, logged -> ClockPicture.of(logged, inputs.hours(), inputs.weekStart()));
            case BODY -> course(inputs, only, logged -> BodyPicture.of(logged, inputs.sites()));
            case MEASURES -> measures(inputs.courses(), only);
            case FACTORS -> factors(inputs, only);
        };
    }

    private static DrawnChart course(ChartInputs inputs, String only, Function<Logged, Picture> picture) {
        MeasureCourse course = inputs.course();
        return new DrawnChart(picture.apply(Logged.of(course, only)), course.isEmpty());
    }

    private static DrawnChart measures(List<MeasureCourse> courses, String only) {
        List<Logged> logged =
                courses.stream().map(course -> Logged.of(course, only)).toList();
        return new DrawnChart(MeasuresPicture.of(logged), courses.stream().allMatch(MeasureCourse::isEmpty));
    }

    private static DrawnChart response(ChartInputs inputs, String only) {
        Response response = inputs.response();
        return course(inputs, only, logged -> ResponsePicture.of(logged, response))
                .emptyWhere(response.isEmpty());
    }

    private static DrawnChart factors(ChartInputs inputs, String only) {
        Factors factors = inputs.factors();
        return course(inputs, only, logged -> FactorsPicture.of(logged, factors))
                .emptyWhere(factors.isEmpty());
    }

    private DrawnChart emptyWhere(boolean nothingKnown) {
        return new DrawnChart(picture, isEmpty || nothingKnown);
    }

    private static List<Difference> differences(ChartInputs inputs) {
        return inputs.comparison().contrasts().stream().map(Difference::of).toList();
    }
}

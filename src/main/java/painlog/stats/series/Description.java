package painlog.stats.series;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.Ties;

/**
 * How a span of days was (JSON {@code describe}): all of it on daily means except the number of entries and
 * {@code worstEntry}.
 *
 * @param worstEntry the highest single entry, points of the measure
 */
public record Description(
        LoggedDays logged, Center center, Quartiles quartiles, Extremes extremes, double worstEntry, DayShares shares) {

    /**
     * How much was logged.
     *
     * @param nDays days with data
     * @param calendarDays days of the span, with and without data
     * @param coverage days with data / calendar days, 0–1
     */
    public record LoggedDays(int nDays, int nEntries, int calendarDays, double coverage) implements JsonUnwrapped {}

    /**
     * Middle and spread, points of the measure.
     *
     * @param sd empty for a single day
     */
    public record Center(double mean, double median, OptionalDouble sd) implements JsonUnwrapped {}

    /** The middle half of the days, points of the measure; see {@link SampleStatistics#quantile}. */
    public record Quartiles(double q1, double q3, double iqr) implements JsonUnwrapped {}

    /** The lowest and the highest day, points of the measure. */
    public record Extremes(double min, double max) implements JsonUnwrapped {}

    /** Shares of the days with data, 0–100: at most 3, at least 7, at 0 and at 10. */
    public record DayShares(double pctDaysLe3, double pctDaysGe7, double pctDaysAt0, double pctDaysAt10)
            implements JsonUnwrapped {}

    /** Refused without any day ({@code no_data}). */
    public static Outcome<Description> of(Series days, int calendarDays, int entries, double worstEntry) {
        if (days.size() == 0) {
            return Outcome.refused(Reason.NO_DATA);
        }
        double[] v = days.values();
        return Outcome.ok(new Description(
                new LoggedDays(days.size(), entries, calendarDays, (double) days.size() / calendarDays),
                center(days),
                quartiles(v),
                new Extremes(SampleStatistics.min(v), SampleStatistics.max(v)),
                worstEntry,
                shares(v)));
    }

    private static Center center(Series days) {
        double[] v = days.values();
        OptionalDouble sd = v.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(SampleStatistics.sd(v));
        return new Center(days.mean(), SampleStatistics.median(v), sd);
    }

    private static Quartiles quartiles(double[] values) {
        double q1 = SampleStatistics.quantile(values, 0.25);
        double q3 = SampleStatistics.quantile(values, 0.75);
        return new Quartiles(q1, q3, q3 - q1);
    }

    private static DayShares shares(double[] values) {
        return new DayShares(
                percent(values, x -> !Ties.above(x, 3)),
                percent(values, x -> !Ties.above(7, x)),
                percent(values, x -> Ties.tied(x, 0)),
                percent(values, x -> Ties.tied(x, 10)));
    }

    private static double percent(double[] values, DoublePredicate counts) {
        int found = 0;
        for (double value : values) {
            found += counts.test(value) ? 1 : 0;
        }
        return 100.0 * found / values.length;
    }
}

package painlog.stats;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * How a span of days was (JSON {@code describe}): all of it on daily means except {@code nEntries} and
 * {@code worstEntry}. Percentages are 0–100, coverage 0–1, everything else in points of the measure.
 *
 * @param calendarDays days of the span, with and without data
 * @param coverage days with data / calendar days
 * @param sd empty for a single day
 * @param worstEntry the highest single entry
 */
public record Description(
        int nDays,
        int nEntries,
        int calendarDays,
        double coverage,
        double mean,
        double median,
        OptionalDouble sd,
        double q1,
        double q3,
        double iqr,
        double min,
        double max,
        double worstEntry,
        double pctDaysLe3,
        double pctDaysGe7,
        double pctDaysAt0,
        double pctDaysAt10) {

    /** Refused without any day ({@code no_data}). */
    public static Outcome<Description> of(Series days, int calendarDays, int entries, double worstEntry) {
        if (days.size() == 0) {
            return Outcome.refused(Reason.NO_DATA);
        }
        double[] v = days.values();
        double q1 = Spread.quantile(v, 0.25);
        double q3 = Spread.quantile(v, 0.75);
        return Outcome.ok(new Description(
                days.size(),
                entries,
                calendarDays,
                (double) days.size() / calendarDays,
                days.mean(),
                Spread.median(v),
                days.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(Spread.sd(v)),
                q1,
                q3,
                q3 - q1,
                Spread.min(v),
                Spread.max(v),
                worstEntry,
                percent(v, x -> !Ties.above(x, 3)),
                percent(v, x -> !Ties.above(7, x)),
                percent(v, x -> Ties.tied(x, 0)),
                percent(v, x -> Ties.tied(x, 10))));
    }

    private static double percent(double[] values, DoublePredicate counts) {
        int found = 0;
        for (double value : values) {
            found += counts.test(value) ? 1 : 0;
        }
        return 100.0 * found / values.length;
    }
}

package painlog.analysis;

import java.util.List;
import painlog.journal.total.DayValues;
import painlog.stats.Spread;

/** Lowest, lower quartile, median, upper quartile, highest. */
public record FiveNumberSummary(double lowest, double lower, double median, double upper, double highest) {

    /** Of the means of one day or more. */
    static FiveNumberSummary of(List<DayValues> days) {
        double[] means = days.stream().mapToDouble(DayValues::mean).toArray();
        return new FiveNumberSummary(
                Spread.quantile(means, 0),
                Spread.quantile(means, 0.25),
                Spread.quantile(means, 0.5),
                Spread.quantile(means, 0.75),
                Spread.quantile(means, 1));
    }
}

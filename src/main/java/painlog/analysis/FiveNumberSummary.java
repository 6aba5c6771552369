package painlog.analysis;

import java.util.List;
import painlog.journal.total.DayValues;
import painlog.stats.SampleStatistics;

/** Lowest, lower quartile, median, upper quartile, highest. */
public record FiveNumberSummary(double lowest, double lower, double median, double upper, double highest) {

    /** Of the means of one day or more. */
    static FiveNumberSummary of(List<DayValues> days) {
        double[] means = days.stream().mapToDouble(DayValues::mean).toArray();
        return new FiveNumberSummary(
                SampleStatistics.quantile(means, 0),
                SampleStatistics.quantile(means, 0.25),
                SampleStatistics.quantile(means, 0.5),
                SampleStatistics.quantile(means, 0.75),
                SampleStatistics.quantile(means, 1));
    }
}

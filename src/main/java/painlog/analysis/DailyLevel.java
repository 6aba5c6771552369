package painlog.analysis;

import java.util.List;
import java.util.Optional;
import painlog.journal.total.DayValues;

/**
 * How high the daily means of some days are.
 *
 * @param days how many days have a value, one or more
 * @param lowest the lowest daily mean
 * @param highest the highest daily mean
 */
public record DailyLevel(int days, double mean, double lowest, double highest) {

    /** Empty without days. */
    public static Optional<DailyLevel> of(List<DayValues> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DailyLevel(
                days.size(),
                days.stream().mapToDouble(DayValues::mean).average().orElseThrow(),
                days.stream().mapToDouble(DayValues::mean).min().orElseThrow(),
                days.stream().mapToDouble(DayValues::mean).max().orElseThrow()));
    }

    /** The mean less that of other days. */
    public double meanLess(DailyLevel others) {
        return mean - others.mean;
    }
}

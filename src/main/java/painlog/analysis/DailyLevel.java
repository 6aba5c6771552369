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

    /** From so many days on, on both sides, two means are held against each other: a day or two are no change. */
    public static final int LEAST_DAYS_OF_CHANGE = 3;

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

    /** The mean less that of other days; empty where one of them is of a day or two. */
    public Optional<Double> changeFrom(DailyLevel others) {
        return Math.min(days, others.days) < LEAST_DAYS_OF_CHANGE ? Optional.empty() : Optional.of(mean - others.mean);
    }
}

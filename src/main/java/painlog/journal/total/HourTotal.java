package painlog.journal.total;

import java.time.DayOfWeek;

/**
 * The values felt within an hour of the clock on a weekday, over all weeks.
 *
 * @param hour 0–23, of the clock where it was felt
 * @param n how many values
 */
public record HourTotal(DayOfWeek weekday, int hour, double sum, int n) {
    public double mean() {
        return sum / n;
    }
}

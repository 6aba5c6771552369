package painlog.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import painlog.journal.Day;

/**
 * The line through the daily means of a phase that outliers cannot pull (Theil–Sen): slope per day and height on the
 * day numbered 0.
 */
record Drift(double perDay, double atDayZero) {
    private static final int FEWEST_DAYS = 3;

    /** Empty below three days. */
    static Optional<Drift> of(List<Day> days) {
        if (days.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        double slope = median(slopes(days));
        double[] heights = days.stream()
                .mapToDouble(day -> day.mean() - slope * day.date().toEpochDay())
                .toArray();
        return Optional.of(new Drift(slope, median(heights)));
    }

    double perWeek() {
        return 7 * perDay;
    }

    double at(double day) {
        return atDayZero + perDay * day;
    }

    private static double[] slopes(List<Day> days) {
        int n = days.size();
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                long run = days.get(j).date().toEpochDay() - days.get(i).date().toEpochDay();
                slopes[next++] = (days.get(j).mean() - days.get(i).mean()) / run;
            }
        }
        return slopes;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        return (values[(n - 1) / 2] + values[n / 2]) / 2;
    }
}

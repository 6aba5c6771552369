package painlog.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.journal.total.DayValues;
import painlog.stats.series.Series;
import painlog.stats.trend.TheilSen;

/**
 * The line through the daily means of a phase that outliers cannot pull (Theil-Sen), with the interval of its slope.
 * Days are numbered from 1970.
 *
 * @param perWeek the slope, a week
 * @param first the first day with a value
 * @param last the last one
 * @param middle where half of the days lie before: the lines with the slopes of the interval cross there
 * @param height of the line on the first day
 */
public record TrendLine(PointEstimate perWeek, double first, double middle, double last, double height) {

    /** From so many days with a value on a line is drawn. */
    public static final int LEAST_DAYS = 7;

    /**
     * Empty below seven days: a line through a few entries says nothing about weeks.
     *
     * @param days in order
     */
    static Optional<TrendLine> of(List<DayValues> days) {
        if (days.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        long from = number(days.get(0));
        int[] numbers =
                days.stream().mapToInt(day -> (int) (number(day) - from)).toArray();
        double[] means = days.stream().mapToDouble(DayValues::mean).toArray();
        double middle =
                ((double) number(days.get((days.size() - 1) / 2)) + (double) number(days.get(days.size() / 2))) / 2;
        return TheilSen.of(Series.of(numbers, means))
                .value()
                .map(sen -> new TrendLine(
                        perWeek(sen), from, middle, number(days.get(days.size() - 1)), sen.interceptAtDay0()));
    }

    private static long number(DayValues day) {
        return day.date().toEpochDay();
    }

    public static PointEstimate perWeek(TheilSen sen) {
        return new PointEstimate(
                sen.slopePerWeek(),
                weekly(sen.adjusted().ciLowerPerDayAdj()),
                weekly(sen.adjusted().ciUpperPerDayAdj()));
    }

    private static OptionalDouble weekly(OptionalDouble perDay) {
        return perDay.isPresent() ? OptionalDouble.of(7 * perDay.getAsDouble()) : perDay;
    }

    /** The height of the line on a day. */
    public double at(double day) {
        return height + perWeek.value() / 7 * (day - first);
    }

    /** How low the line could run on a day; where it runs without an interval. */
    public double lowestAt(double day) {
        return Math.min(heightWithSlope(day, perWeek.low()), heightWithSlope(day, perWeek.high()));
    }

    /** How high the line could run on a day; where it runs without an interval. */
    public double highestAt(double day) {
        return Math.max(heightWithSlope(day, perWeek.low()), heightWithSlope(day, perWeek.high()));
    }

    private double heightWithSlope(double day, OptionalDouble slope) {
        return at(middle) + slope.orElse(perWeek.value()) / 7 * (day - middle);
    }
}

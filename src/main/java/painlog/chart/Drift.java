package painlog.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.chart.Mark.Reach;
import painlog.journal.Day;
import painlog.stats.Series;
import painlog.stats.TheilSen;

/**
 * The line through the daily means of a phase that outliers cannot pull, with the interval of its slope.
 *
 * @param from the day, by number, that {@code height} belongs to
 * @param low of the slope a week; empty when there is no interval
 */
record Drift(double perWeek, OptionalDouble low, OptionalDouble high, long from, double height) {
    /** Empty below three days. */
    static Optional<Drift> of(List<Day> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long from = days.get(0).date().toEpochDay();
        int[] numbers = days.stream()
                .mapToInt(day -> (int) (day.date().toEpochDay() - from))
                .toArray();
        double[] means = days.stream().mapToDouble(Day::mean).toArray();
        return TheilSen.of(Series.of(numbers, means)).value().map(sen -> of(sen, from));
    }

    private static Drift of(TheilSen sen, long from) {
        return new Drift(
                sen.slopePerWeek(),
                weekly(sen.adjusted().ciLowerPerDayAdj()),
                weekly(sen.adjusted().ciUpperPerDayAdj()),
                from,
                sen.interceptAtDay0());
    }

    private static OptionalDouble weekly(OptionalDouble perDay) {
        return perDay.isPresent() ? OptionalDouble.of(7 * perDay.getAsDouble()) : perDay;
    }

    double at(double day) {
        return height + perWeek / 7 * (day - from);
    }

    /**
     * Where the line could run, from one day to another, turned about the day between that half of the days lie before;
     * empty when there is no interval.
     */
    List<Reach> fan(double first, double middle, double last) {
        return low.isPresent() && high.isPresent()
                ? List.of(reach(first, middle), reach(middle, middle), reach(last, middle))
                : List.of();
    }

    private Reach reach(double day, double middle) {
        double one = at(middle) + low.orElse(perWeek) / 7 * (day - middle);
        double other = at(middle) + high.orElse(perWeek) / 7 * (day - middle);
        return new Reach(day, Math.min(one, other), Math.max(one, other));
    }

    /** {@code (−0.81 to −0.12)}; empty when there is no interval. */
    String interval() {
        return low.isPresent() && high.isPresent()
                ? " (" + Figures.signed(low.getAsDouble(), 2) + " to " + Figures.signed(high.getAsDouble(), 2) + ")"
                : "";
    }
}

package painlog.report.figures;

import java.util.OptionalDouble;

/**
 * What one mark of a chart stands for; what it has not is empty.
 *
 * @param panel where it is drawn
 * @param series what the legend calls it
 * @param name of the row, lane or cell it is drawn in
 * @param place the days or numbers along the chart where it lies
 * @param estimate its value and the ends of its range or interval
 * @param text what is written there
 */
public record ChartFigure(String panel, String series, String name, Place place, Range estimate, String text) {
    /**
     * From one place to another along the chart, as dates or numbers; both the same for a point.
     */
    public record Place(String from, String to) {
        public static final Place NONE = new Place("", "");
    }

    /** A value, and how far it reaches. */
    public record Range(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        public static final Range NONE =
                new Range(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        public static Range of(double value) {
            return new Range(OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty());
        }

        public static Range of(double low, double high) {
            return new Range(OptionalDouble.empty(), OptionalDouble.of(low), OptionalDouble.of(high));
        }

        public static Range of(double low, double value, double high) {
            return new Range(OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high));
        }
    }
}

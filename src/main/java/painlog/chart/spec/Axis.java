package painlog.chart.spec;

import java.util.ArrayList;
import java.util.List;
import painlog.calendar.DaySpan;

/** An axis of a panel: its range of numbers and what they mean. */
public sealed interface Axis permits Axis.Days, Axis.Values, Axis.Categories, Axis.CustomTicks, Axis.Hidden {
    /** The number at its beginning (left or bottom). */
    double low();

    /** The number at its end (right or top). */
    double high();

    /** Whether nothing can be read off, so that no line is drawn for it. */
    boolean isBare();

    /** Whether things stand along it by name: upright, they are read from the top down. */
    boolean listsNames();

    /** Whether some air is left beyond both ends, so that marks on them are seen whole. */
    boolean isPadded();

    /** What the visitor makes of this axis, by the method for its kind. */
    <R> R accept(AxisVisitor<R> visitor);

    /** Whether its numbers are days. */
    default boolean isOfDays() {
        return false;
    }

    /** What an axis of values is; empty for others. */
    default String label() {
        return "";
    }

    /** The names that an axis lists, each at the place of its index; none for others. */
    default List<String> names() {
        return List.of();
    }

    /** The texts that may be written along it, but for numbers and dates. */
    default List<String> words() {
        List<String> words = new ArrayList<>(names());
        words.add(label());
        return words;
    }

    /**
     * Days, each around its number since 1970-01-01.
     *
     * @param labelled whether its dates are labelled here; not when a panel below shows them
     */
    record Days(DaySpan span, boolean labelled) implements Axis {
        @Override
        public boolean isOfDays() {
            return true;
        }

        @Override
        public double low() {
            return span.first().toEpochDay() - 0.5;
        }

        @Override
        public double high() {
            return span.last().toEpochDay() + 0.5;
        }

        @Override
        public boolean isBare() {
            return false;
        }

        @Override
        public boolean listsNames() {
            return false;
        }

        @Override
        public boolean isPadded() {
            return false;
        }

        @Override
        public <R> R accept(AxisVisitor<R> visitor) {
            return visitor.days(this);
        }
    }

    /**
     * Values of a measure or a difference of them.
     *
     * @param label what it is, with its unit or range
     * @param low where the axis begins; renderers leave some padding beyond, so that marks at the ends are not cut off
     */
    record Values(String label, double low, double high) implements Axis {
        @Override
        public boolean isBare() {
            return false;
        }

        @Override
        public boolean listsNames() {
            return false;
        }

        @Override
        public boolean isPadded() {
            return true;
        }

        @Override
        public <R> R accept(AxisVisitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /** Categories by name; the first has position 0 and is left or on top, the last {@code names.size() - 1}. */
    record Categories(List<String> names) implements Axis {
        public Categories {
            names = List.copyOf(names);
        }

        @Override
        public double low() {
            return -0.5;
        }

        @Override
        public double high() {
            return Math.max(1, names.size()) - 0.5;
        }

        @Override
        public boolean isBare() {
            return false;
        }

        @Override
        public boolean listsNames() {
            return true;
        }

        @Override
        public boolean isPadded() {
            return false;
        }

        @Override
        public <R> R accept(AxisVisitor<R> visitor) {
            return visitor.names(this);
        }
    }

    /** Numbers of the chart's own, with labels at some of them. */
    record CustomTicks(double low, double high, List<Tick> ticks) implements Axis {
        public CustomTicks {
            ticks = List.copyOf(ticks);
        }

        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>();
            for (Tick tick : ticks) {
                words.add(tick.label());
            }
            return words;
        }

        @Override
        public boolean isBare() {
            return false;
        }

        @Override
        public boolean listsNames() {
            return false;
        }

        @Override
        public boolean isPadded() {
            return false;
        }

        @Override
        public <R> R accept(AxisVisitor<R> visitor) {
            return visitor.places(this);
        }
    }

    /** Nothing to read off. */
    record Hidden(double low, double high) implements Axis {
        @Override
        public boolean isBare() {
            return true;
        }

        @Override
        public boolean listsNames() {
            return false;
        }

        @Override
        public boolean isPadded() {
            return false;
        }

        @Override
        public <R> R accept(AxisVisitor<R> visitor) {
            return visitor.bare(this);
        }
    }
}

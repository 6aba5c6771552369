package painlog.chart.spec;

import java.util.List;
import java.util.OptionalDouble;

/** A graphical mark on a panel, in coordinates of its axes. */
public sealed interface Mark
        permits Mark.Arrow,
                Mark.Bar,
                Mark.Box,
                Mark.Callout,
                Mark.Cell,
                Mark.Dots,
                Mark.Interval,
                Mark.Line,
                ClosedCurve,
                Mark.Ribbon,
                Mark.Rule,
                Mark.Bubble,
                Mark.Rug,
                Mark.BackgroundBand,
                Mark.VerticalInterval,
                Mark.Label {
    /** Calls the renderer's method for this kind of mark. */
    void accept(MarkRenderer renderer);

    /** The texts that may be written for it; none for most. */
    default List<String> words() {
        return List.of();
    }

    record Point(double x, double y) {}

    /** From low to high at one place. */
    record Range(double x, double low, double high) {}

    /** What a box shows: from whisker to whisker over the quartiles and the median. */
    record FiveNumbers(double lowest, double lower, double median, double upper, double highest) {}

    /** What a disc stands for: its names, how many entries make its size, and the mean that gives its colour. */
    record BubbleFigures(String names, int entries, double mean) {}

    /** A line through the points of each run; between runs there is a gap. */
    record Line(List<List<Point>> runs, ColorRole color, LineStyle kind) implements Mark {
        public Line {
            runs = List.copyOf(runs);
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.line(this);
        }
    }

    /** An area along each run; between runs there is a gap. */
    record Ribbon(List<List<Range>> runs, ColorRole color) implements Mark {
        public Ribbon {
            runs = List.copyOf(runs);
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.ribbon(this);
        }
    }

    /** A dot at each point; faint ones are paler, so that marks over them stand out. */
    record Dots(List<Point> points, ColorRole color, boolean faint) implements Mark {
        public Dots {
            points = List.copyOf(points);
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.dots(this);
        }
    }

    /** Short vertical strokes at a height. */
    record Rug(List<Double> xs, double y, ColorRole color) implements Mark {
        public Rug {
            xs = List.copyOf(xs);
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.rug(this);
        }
    }

    /** A pale background over the whole height. */
    record BackgroundBand(double from, double to, ColorRole color) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.backgroundBand(this);
        }
    }

    /** A hatched bar along x between two heights. */
    record Bar(double from, double to, double low, double high, ColorRole color) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.bar(this);
        }
    }

    /** A box from quartile to quartile with the median and whiskers, lying along x, so thick around a height. */
    record Box(double y, double thickness, FiveNumbers values, ColorRole color) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.box(this);
        }
    }

    /**
     * An estimate with its interval, horizontal.
     *
     * @param full whether its point is filled: it stands out from others, whose points are open
     */
    record Interval(double y, double low, double middle, double high, boolean full) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.interval(this);
        }
    }

    /** An estimate with its interval, vertical. */
    record VerticalInterval(double x, double low, double middle, double high) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.verticalInterval(this);
        }
    }

    /**
     * From an open point to another along x, at a height.
     *
     * @param start what the open point is, for who reads the figures
     * @param end what the other one is
     */
    record Arrow(double y, double from, double to, String start, String end) implements Mark {
        public Arrow(double y, double from, double to) {
            this(y, from, to, "before", "after");
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.arrow(this);
        }
    }

    /** A straight line right across the panel, vertical or horizontal. */
    record Rule(double at, boolean vertical, ColorRole color) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.rule(this);
        }
    }

    /**
     * A label within a range of x, centred at a height.
     *
     * @param wordings the same text in ever shorter forms; the first that fits is written, or none
     * @param align where in the range
     */
    record Label(double from, double to, double y, List<String> wordings, ColorRole color, TextAnchor align)
            implements Mark {
        public Label {
            wordings = List.copyOf(wordings);
        }

        @Override
        public List<String> words() {
            return wordings;
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.label(this);
        }
    }

    /**
     * A label above its range of x, with a thin line down to it, for text that does not fit within the range.
     *
     * @param above heights to try, the first one first
     * @param foot where the line ends
     */
    record Callout(Label label, List<Double> above, double foot) implements Mark {
        @Override
        public List<String> words() {
            return label.words();
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.callout(this);
        }
    }

    /**
     * A cell of a heat map, one unit wide and high around its position.
     *
     * @param level how dark, 0–1; empty for a cell without a value
     * @param lines one or more lines to write in it where they fit
     * @param name the day or hour it stands for
     * @param value what it shows, not rounded
     */
    record Cell(double x, double y, OptionalDouble level, String lines, String name, OptionalDouble value)
            implements Mark {
        @Override
        public List<String> words() {
            return List.of(lines);
        }

        @Override
        public void accept(MarkRenderer renderer) {
            renderer.cell(this);
        }
    }

    /**
     * A disc on a panel with two hidden axes.
     *
     * @param radius in the units of both axes
     * @param level how dark, 0–1
     */
    record Bubble(Point at, double radius, double level, BubbleFigures figures) implements Mark {
        @Override
        public void accept(MarkRenderer renderer) {
            renderer.bubble(this);
        }
    }
}

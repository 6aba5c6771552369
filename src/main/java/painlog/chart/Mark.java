package painlog.chart;

import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.FiveNumberSummary;

/** Something on a panel, in the numbers of its axes. */
public sealed interface Mark
        permits Mark.Arrow,
                Mark.Bar,
                Mark.Box,
                Mark.Callout,
                Mark.Cell,
                Mark.Dots,
                Mark.Interval,
                Mark.Line,
                Outline,
                Mark.Ribbon,
                Mark.Rule,
                Mark.Spot,
                Mark.Ticks,
                Mark.Tint,
                Mark.Upright,
                Mark.Words {
    /** Has the hand draw this mark, by the method for its kind. */
    void by(Hand hand);

    record Point(double x, double y) {}

    /** From low to high at one place. */
    record Reach(double x, double low, double high) {}

    /** A line through the points of each run; between runs there is a gap. */
    record Line(List<List<Point>> runs, Ink ink, LineKind kind) implements Mark {
        public Line {
            runs = List.copyOf(runs);
        }

        @Override
        public void by(Hand hand) {
            hand.line(this);
        }
    }

    /** An area along each run; between runs there is a gap. */
    record Ribbon(List<List<Reach>> runs, Ink ink) implements Mark {
        public Ribbon {
            runs = List.copyOf(runs);
        }

        @Override
        public void by(Hand hand) {
            hand.ribbon(this);
        }
    }

    /** A dot at each point; faint ones leave what lies over them the stage. */
    record Dots(List<Point> points, Ink ink, boolean faint) implements Mark {
        public Dots {
            points = List.copyOf(points);
        }

        @Override
        public void by(Hand hand) {
            hand.dots(this);
        }
    }

    /** Short upright strokes at a height. */
    record Ticks(List<Double> xs, double y, Ink ink) implements Mark {
        public Ticks {
            xs = List.copyOf(xs);
        }

        @Override
        public void by(Hand hand) {
            hand.ticks(this);
        }
    }

    /** A pale background over the whole height. */
    record Tint(double from, double to, Ink ink) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.tint(this);
        }
    }

    /** A hatched bar along x between two heights. */
    record Bar(double from, double to, double low, double high, Ink ink) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.bar(this);
        }
    }

    /** A box from quartile to quartile with the median and whiskers, lying along x, so thick around a height. */
    record Box(double y, double thickness, FiveNumberSummary values, Ink ink) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.box(this);
        }
    }

    /**
     * An estimate with its interval, lying along x.
     *
     * @param full whether its point is filled: it stands out from others, whose points are open
     */
    record Interval(double y, double low, double middle, double high, boolean full) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.interval(this);
        }
    }

    /** An estimate with its interval, standing upright. */
    record Upright(double x, double low, double middle, double high) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.upright(this);
        }
    }

    /** From an open point to another along x, at a height. */
    record Arrow(double y, double from, double to) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.arrow(this);
        }
    }

    /** A straight line right across the panel, upright when {@code upright}. */
    record Rule(double at, boolean upright, Ink ink) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.rule(this);
        }
    }

    /**
     * Words within a stretch of x, centred at a height.
     *
     * @param wordings the same in fewer and fewer letters; the first that fits is written, or none
     * @param align where in the stretch
     */
    record Words(double from, double to, double y, List<String> wordings, Ink ink, Align align) implements Mark {
        public Words {
            wordings = List.copyOf(wordings);
        }

        @Override
        public void by(Hand hand) {
            hand.words(this);
        }
    }

    /**
     * Words that are set over their stretch, with a thin line down to it, where they do not fit in it.
     *
     * @param above heights to try, the first one first
     * @param foot where the line ends
     */
    record Callout(Words words, List<Double> above, double foot) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.callout(this);
        }
    }

    /**
     * A field of one unit each way around a place, shaded.
     *
     * @param level how dark, 0–1; empty for an open field
     * @param words one or more lines to write in it where they fit
     */
    record Cell(double x, double y, OptionalDouble level, String words) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.cell(this);
        }
    }

    /**
     * A disc on a panel with two bare axes.
     *
     * @param radius in the units of both axes
     * @param level how dark, 0–1
     */
    record Spot(double x, double y, double radius, double level) implements Mark {
        @Override
        public void by(Hand hand) {
            hand.spot(this);
        }
    }
}

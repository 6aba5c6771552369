package painlog.chart.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A panel: two axes and the marks between them, the first one drawn first.
 *
 * @param name over the panel; empty when the chart's title is enough
 * @param share of the row's width
 */
public record Panel(String name, Axis x, Axis y, List<Mark> marks, double share) {
    public Panel {
        marks = List.copyOf(marks);
    }

    public static Panel of(Axis x, Axis y, List<Mark> marks) {
        return new Panel("", x, y, marks, 1);
    }

    /** Whether it is a drawing without axes, whose shape must stay as it is. */
    public boolean isFigure() {
        return x.isBare() && y.isBare();
    }

    /** How long x is for one of y, both in their numbers. */
    public double aspectRatio() {
        return (x.high() - x.low()) / (y.high() - y.low());
    }

    /** The texts that may be written on it and along its axes. */
    public List<String> words() {
        List<String> words = new ArrayList<>(x.words());
        words.addAll(y.words());
        words.add(name);
        for (Mark mark : marks) {
            words.addAll(mark.words());
        }
        return words;
    }
}

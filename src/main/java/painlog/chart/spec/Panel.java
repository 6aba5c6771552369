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
    private static final double LEAST_LINES = 3;
    private static final double LEAST_LINES_OF_A_FIGURE = 7;
    /** Of more names some may be left out. */
    private static final int MOST_NAMES = 6;

    private static final double LINES_OF_TICKS = 1.4;

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

    /** How many lines of small text its headings, dates or values and their label take. */
    double linesAround() {
        long texts = List.of(name, y.label(), x.label()).stream()
                .filter(text -> !text.isEmpty())
                .count();
        return texts + (x.isBare() ? 0 : LINES_OF_TICKS);
    }

    /** The least height of what is between its axes, in lines of small text. */
    double leastLines() {
        if (isFigure()) {
            return marks.isEmpty() ? 0 : LEAST_LINES_OF_A_FIGURE;
        }
        return y.listsNames() ? Math.min(MOST_NAMES, y.names().size()) : LEAST_LINES;
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

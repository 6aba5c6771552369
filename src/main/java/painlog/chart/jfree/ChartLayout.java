package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import painlog.chart.jfree.LabelPlacer.Style;
import painlog.chart.spec.Chart;

/** Lays out and draws a chart at any size: title and legend above, notes below, rows of panels between. */
public final class ChartLayout {
    /** The parts that are left out, one after the other, when too little space is left for the panels. */
    private enum OptionalPart {
        SUBTITLE,
        KEYS,
        NOTES
    }

    private static final double LEAST_SHARE_OF_PANELS = 0.45;

    private final Chart chart;
    private final ChartStyle chartStyle;
    private final Rectangle2D area;
    private final double margin;

    public ChartLayout(Chart chart, ChartStyle chartStyle, double width, double height) {
        this.chart = chart;
        this.chartStyle = chartStyle;
        this.area = new Rectangle2D.Double(0, 0, width, height);
        this.margin = chartStyle.em() * 1.2;
    }

    public void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(chartStyle.background());
        g.fill(area);
        List<OptionalPart> furniture = outsidePanels();
        LabelPlacer labels = new LabelPlacer(g);
        double top = top(g, labels, furniture);
        double bottom = bottom(labels, furniture);
        Rectangle2D field = new Rectangle2D.Double(margin, top, availableWidth(), Math.max(1, bottom - top));
        new PanelLayout(chart.rows(), chartStyle, field).draw(g, labels);
    }

    private double availableWidth() {
        return area.getWidth() - 2 * margin;
    }

    private List<OptionalPart> outsidePanels() {
        List<OptionalPart> remaining = new ArrayList<>(List.of(OptionalPart.values()));
        while (!remaining.isEmpty() && height(remaining) > area.getHeight() * (1 - LEAST_SHARE_OF_PANELS)) {
            remaining.remove(remaining.size() - 1);
        }
        return remaining;
    }

    private double height(List<OptionalPart> furniture) {
        double height = 2 * margin + title().size() * chartStyle.title().height();
        if (furniture.contains(OptionalPart.SUBTITLE)) {
            height += subtitle().size() * chartStyle.small().height();
        }
        if (furniture.contains(OptionalPart.KEYS)) {
            height += new LegendRenderer(chart.legend(), chartStyle, availableWidth()).height();
        }
        return furniture.contains(OptionalPart.NOTES)
                ? height + notes().size() * chartStyle.small().height()
                : height;
    }

    private double top(Graphics2D g, LabelPlacer labels, List<OptionalPart> furniture) {
        double y = labels.writeLines(title(), chartStyle.title(), margin, margin * 0.8);
        if (furniture.contains(OptionalPart.SUBTITLE)) {
            y = labels.writeLines(subtitle(), chartStyle.small(), margin, y);
        }
        if (furniture.contains(OptionalPart.KEYS)) {
            y = new LegendRenderer(chart.legend(), chartStyle, availableWidth())
                    .draw(g, labels, margin, y + chartStyle.em() * 0.3);
        }
        return y + chartStyle.em() * 0.7;
    }

    /** Writes the notes and returns where the space above them ends. */
    private double bottom(LabelPlacer labels, List<OptionalPart> furniture) {
        double end = area.getHeight() - margin * 0.8;
        if (!furniture.contains(OptionalPart.NOTES) || notes().isEmpty()) {
            return end;
        }
        double top = end - notes().size() * chartStyle.small().height();
        labels.writeLines(notes(), chartStyle.small(), margin, top);
        return top - chartStyle.em() * 0.5;
    }

    private List<String> title() {
        return chart.title().isEmpty() ? List.of() : chartStyle.title().wrap(chart.title(), availableWidth(), 2);
    }

    private List<String> subtitle() {
        return chart.subtitle().isEmpty() ? List.of() : chartStyle.small().wrap(chart.subtitle(), availableWidth(), 2);
    }

    private List<String> notes() {
        Style small = chartStyle.small();
        List<String> lines = new ArrayList<>();
        chart.notes().forEach(note -> lines.addAll(small.wrap(note, availableWidth(), 3)));
        return lines;
    }
}

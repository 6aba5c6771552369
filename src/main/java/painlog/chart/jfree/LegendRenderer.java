package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.util.List;
import painlog.chart.spec.LegendEntry;

/** Draws the legend entries one after the other, in as many lines as they need. */
final class LegendRenderer {
    private final List<LegendEntry> keys;
    private final ChartStyle chartStyle;
    private final double available;

    LegendRenderer(List<LegendEntry> keys, ChartStyle chartStyle, double available) {
        this.keys = keys;
        this.chartStyle = chartStyle;
        this.available = available;
    }

    private double lineHeight() {
        return chartStyle.small().height() * 1.15;
    }

    private double sampleWidth() {
        return LegendSampleRenderer.width(chartStyle);
    }

    private double width(LegendEntry entry) {
        return sampleWidth() + chartStyle.em() * 0.5 + chartStyle.small().width(words(entry));
    }

    private String words(LegendEntry entry) {
        return chartStyle.small().cut(entry.label(), available - sampleWidth() - chartStyle.em() * 0.5);
    }

    /** Shades follow each other closely, as one scale. */
    private double gap(LegendEntry entry) {
        return entry.symbol() == LegendEntry.Symbol.SHADE ? chartStyle.em() * 0.9 : chartStyle.em() * 1.6;
    }

    double height() {
        int lines = keys.isEmpty() ? 0 : 1;
        double x = 0;
        for (LegendEntry entry : keys) {
            if (x > 0 && x + width(entry) > available) {
                lines++;
                x = 0;
            }
            x += width(entry) + gap(entry);
        }
        return lines * lineHeight();
    }

    /** Returns where the last line ends. */
    double draw(Graphics2D g, LabelPlacer labels, double left, double top) {
        double x = 0;
        double y = top + lineHeight() / 2;
        for (LegendEntry entry : keys) {
            if (x > 0 && x + width(entry) > available) {
                x = 0;
                y += lineHeight();
            }
            new LegendSampleRenderer(g, chartStyle, left + x, y).draw(entry);
            labels.write(words(entry), chartStyle.small(), left + x + sampleWidth() + chartStyle.em() * 0.5, y);
            x += width(entry) + gap(entry);
        }
        return top + height();
    }
}

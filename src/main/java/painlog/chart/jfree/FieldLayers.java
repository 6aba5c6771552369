package painlog.chart.jfree;

import static painlog.chart.jfree.CourseLayers.all;
import static painlog.chart.jfree.CourseLayers.plain;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYBubbleRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYZDataset;
import painlog.chart.jfree.PanelLayers.PlotLayer;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.style.ChartStyle;

/** Bars, cells and bubbles as datasets. */
record FieldLayers(ChartStyle style, PlotOrientation orientation) {
    /** How much of its place a cell fills. */
    private static final double FILLED = 0.9;

    /** Bars of one colour, with its hatch. */
    PlotLayer bars(List<Mark.Bar> bars, ColorRole color) {
        XYBarRenderer renderer = bars(new HatchBarPainter(new HatchFill(style, color)));
        double[] from = all(bars, Mark.Bar::from);
        double[] to = all(bars, Mark.Bar::to);
        double[] low = all(bars, Mark.Bar::low);
        double[] high = all(bars, Mark.Bar::high);
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries(
                color,
                orientation.isVertical()
                        ? new double[][] {from, from, to, low, low, high}
                        : new double[][] {low, low, high, from, from, to});
        return new PlotLayer(dataset, renderer);
    }

    private static XYBarRenderer bars(XYBarPainter painter) {
        XYBarRenderer renderer = plain(new XYBarRenderer());
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(painter);
        return renderer;
    }

    /** Cells with a value, as JFreeChart's blocks. */
    PlotLayer cells(List<Mark.Cell> cells) {
        List<Mark.Cell> known =
                cells.stream().filter(cell -> cell.level().isPresent()).toList();
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("cells", new double[][] {
            all(known, Mark.Cell::x),
            all(known, Mark.Cell::y),
            all(known, cell -> cell.level().orElse(0))
        });
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setBlockWidth(FILLED);
        renderer.setBlockHeight(FILLED);
        renderer.setPaintScale(new ShadePaintScale(style));
        return new PlotLayer(dataset, renderer);
    }

    /** Cells without a value: outlines only. */
    PlotLayer openCells(List<Mark.Cell> cells) {
        List<Mark.Cell> open =
                cells.stream().filter(cell -> cell.level().isEmpty()).toList();
        XYBarRenderer renderer = bars(new StandardXYBarPainter());
        renderer.setDefaultPaint(new Color(0, true));
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(style.colour(ColorRole.QUIET));
        renderer.setDefaultOutlineStroke(style.butt(0.8));
        double half = FILLED / 2;
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries("open", new double[][] {
            all(open, Mark.Cell::x),
            all(open, cell -> cell.x() - half),
            all(open, cell -> cell.x() + half),
            all(open, Mark.Cell::y),
            all(open, cell -> cell.y() - half),
            all(open, cell -> cell.y() + half)
        });
        return new PlotLayer(dataset, renderer);
    }

    /** Discs, each a series of its own with its colour. */
    PlotLayer bubbles(List<Mark.Bubble> bubbles) {
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        XYBubbleRenderer renderer = plain(new XYBubbleRenderer(XYBubbleRenderer.SCALE_ON_RANGE_AXIS));
        renderer.setDefaultOutlinePaint(style.colour(ColorRole.TEXT));
        renderer.setDefaultOutlineStroke(style.butt(1));
        for (Mark.Bubble bubble : bubbles) {
            int series = dataset.getSeriesCount();
            dataset.addSeries(series, new double[][] {
                {bubble.at().x()}, {bubble.at().y()}, {2 * bubble.radius()}
            });
            renderer.setSeriesPaint(series, style.shade(bubble.level()));
        }
        return new PlotLayer(dataset, renderer);
    }

    /** The colours of heat maps, by level from 0 to 1. */
    private record ShadePaintScale(ChartStyle style) implements PaintScale {
        @Override
        public double getLowerBound() {
            return 0;
        }

        @Override
        public double getUpperBound() {
            return 1;
        }

        @Override
        public Paint getPaint(double level) {
            return style.shade(level);
        }
    }
}

package painlog.chart.jfree;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;
import painlog.chart.jfree.PanelLayers.PlotLayer;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Mark.Range;
import painlog.chart.style.ChartStyle;

/**
 * Courses as datasets: lines, the ranges around them, points and ticks.
 *
 * @param unit how many pixels one unit of x, such as a day, is wide
 */
record CourseLayers(ChartStyle style, double unit, PlotOrientation orientation) {
    /** Below this many pixels a day, lines are paler, so that what lies over them can be seen. */
    private static final double DENSE = 1.5;

    /** A smaller disc looks like a square, which takes a third of the bytes in a vector file. */
    private static final double SMALLEST_DISC = 2;

    /** One series whose gaps are values that are no numbers, which JFreeChart does not draw across. */
    PlotLayer line(Mark.Line line) {
        boolean dense = line.kind() == LineStyle.THIN && unit < DENSE;
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("line", withGaps(line.runs()));
        XYLineAndShapeRenderer renderer = plain(new XYLineAndShapeRenderer(true, false));
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, style.colour(line.color(), dense ? 0.45 : 1));
        renderer.setSeriesStroke(0, style.round(dense ? 0.8 : line.kind() == LineStyle.FULL ? 1.8 : 1.2));
        return new PlotLayer(dataset, renderer);
    }

    /** A dashed line over a pale one, which sets it off from what is drawn beneath. */
    PlotLayer dashed(Mark.Line line) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("halo", withGaps(line.runs()));
        dataset.addSeries("line", withGaps(line.runs()));
        XYLineAndShapeRenderer renderer = plain(new XYLineAndShapeRenderer(true, false));
        renderer.setSeriesPaint(0, style.background(0.75));
        renderer.setSeriesStroke(0, style.butt(4.8));
        renderer.setSeriesPaint(1, style.colour(line.color()));
        renderer.setSeriesStroke(1, style.dashed(2.4));
        return new PlotLayer(dataset, renderer);
    }

    private static double[][] withGaps(List<List<Point>> runs) {
        List<Point> points = new ArrayList<>();
        for (List<Point> run : runs) {
            points.addAll(run);
            points.add(new Point(run.get(run.size() - 1).x(), Double.NaN));
        }
        return new double[][] {all(points, Point::x), all(points, Point::y)};
    }

    /** An area along each run of two or more. */
    PlotLayer ribbon(Mark.Ribbon ribbon) {
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        for (List<Range> run : ribbon.runs()) {
            if (run.size() > 1) {
                dataset.addSeries(dataset.getSeriesCount(), ranges(run, 0));
            }
        }
        DeviationRenderer renderer = plain(new DeviationRenderer(false, false));
        renderer.setAlpha(1);
        renderer.setDefaultFillPaint(style.areaColour(ribbon.color()));
        renderer.setAutoPopulateSeriesFillPaint(false);
        return new PlotLayer(dataset, renderer);
    }

    /** A day between two gaps has no width of its own, so its range is a bar. */
    PlotLayer lone(Mark.Ribbon ribbon) {
        double width = Math.max(style.stroke(2), Math.min(unit * 0.6, style.em() / 2)) / unit;
        List<Range> alone = ribbon.runs().stream()
                .filter(run -> run.size() == 1)
                .map(run -> run.get(0))
                .toList();
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries("alone", ranges(alone, width / 2));
        XYBarRenderer renderer = plain(new XYBarRenderer());
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, style.areaColour(ribbon.color()));
        return new PlotLayer(dataset, renderer);
    }

    private static double[][] ranges(List<Range> run, double half) {
        return new double[][] {
            all(run, Range::x),
            all(run, range -> range.x() - half),
            all(run, range -> range.x() + half),
            all(run, Range::high),
            all(run, Range::low),
            all(run, Range::high)
        };
    }

    /** Points; where many share the width they are small, but for those whose neighbours are missing. */
    PlotLayer dots(Mark.Dots dots) {
        double room = dots.faint() ? 1 : unit / 5;
        double size = Math.min(style.em() * 0.42, Math.max(room, 0.1) * style.em() * 0.56);
        DefaultXYDataset dataset = new DefaultXYDataset();
        List<Point> alone = dots.faint() ? List.of() : Neighbours.without(dots.points());
        dataset.addSeries("points", across(dots.points()));
        dataset.addSeries("alone", across(alone));
        XYLineAndShapeRenderer renderer = plain(new XYLineAndShapeRenderer(false, true));
        renderer.setDrawOutlines(false);
        renderer.setSeriesShape(0, size < SMALLEST_DISC ? square(size) : ChartStyle.disc(size));
        renderer.setSeriesShape(1, ChartStyle.disc(Math.max(size, style.em() * 0.3)));
        renderer.setDefaultPaint(style.colour(dots.color(), dots.faint() ? 0.5 : 1));
        return new PlotLayer(dataset, renderer);
    }

    private static Rectangle2D square(double size) {
        return new Rectangle2D.Double(-size / 2, -size / 2, size, size);
    }

    /** The points as this orientation of the plot has them. */
    private double[][] across(List<Point> points) {
        double[] xs = all(points, Point::x);
        double[] ys = all(points, Point::y);
        return orientation.isVertical() ? new double[][] {xs, ys} : new double[][] {ys, xs};
    }

    /** Points whose shape is a short upright stroke. */
    PlotLayer rug(Mark.Rug rug) {
        double width = style.stroke(Math.max(0.6, Math.min(1.6, unit * 0.6)));
        double half = style.em() * 0.42;
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("ticks", new double[][] {all(rug.xs(), x -> x), all(rug.xs(), x -> rug.y())});
        XYLineAndShapeRenderer renderer = plain(new XYLineAndShapeRenderer(false, true));
        renderer.setDrawOutlines(false);
        renderer.setSeriesShape(0, new Rectangle2D.Double(-width / 2, -half, width, 2 * half));
        renderer.setSeriesPaint(0, style.colour(rug.color(), unit < DENSE ? 0.5 : 1));
        return new PlotLayer(dataset, renderer);
    }

    /** A renderer that looks nothing up in JFreeChart's own series of colours. */
    static <R extends org.jfree.chart.renderer.AbstractRenderer> R plain(R renderer) {
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesOutlinePaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setAutoPopulateSeriesOutlineStroke(false);
        renderer.setAutoPopulateSeriesShape(false);
        return renderer;
    }

    static <T> double[] all(List<T> items, ToDoubleFunction<T> number) {
        return items.stream().mapToDouble(number).toArray();
    }
}

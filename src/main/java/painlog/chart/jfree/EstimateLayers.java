package painlog.chart.jfree;

import static painlog.chart.jfree.CourseLayers.all;
import static painlog.chart.jfree.CourseLayers.plain;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;
import painlog.chart.jfree.PanelLayers.PlotLayer;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.style.ChartStyle;

/** Estimates with their intervals, box plots and changes as datasets. */
record EstimateLayers(ChartStyle style) {
    /** An estimate at a place, whichever axis it lies on. */
    private record PlacedEstimate(double place, double low, double middle, double high) {}

    /** Lying intervals: those that stand out have a full point, others an open one. */
    PlotLayer intervals(List<Mark.Interval> intervals) {
        List<PlacedEstimate> full = new ArrayList<>();
        List<PlacedEstimate> open = new ArrayList<>();
        for (Mark.Interval interval : intervals) {
            (interval.full() ? full : open)
                    .add(new PlacedEstimate(interval.y(), interval.low(), interval.middle(), interval.high()));
        }
        return errors(full, open);
    }

    PlotLayer verticalIntervals(List<Mark.VerticalInterval> intervals) {
        return errors(
                intervals.stream()
                        .map(interval ->
                                new PlacedEstimate(interval.x(), interval.low(), interval.middle(), interval.high()))
                        .toList(),
                List.of());
    }

    private PlotLayer errors(List<PlacedEstimate> full, List<PlacedEstimate> open) {
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        dataset.addSeries("full", columns(full));
        dataset.addSeries("open", columns(open));
        XYErrorRenderer renderer = plain(new XYErrorRenderer());
        renderer.setDrawXError(false);
        renderer.setErrorPaint(style.colour(ColorRole.ESTIMATE));
        renderer.setErrorStroke(style.butt(2));
        renderer.setCapLength(style.em() * 0.46);
        renderer.setDefaultShape(ChartStyle.disc(style.em() * 0.66));
        renderer.setDefaultPaint(style.colour(ColorRole.ESTIMATE));
        renderer.setDefaultOutlineStroke(style.butt(1.6));
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setSeriesFillPaint(0, style.colour(ColorRole.ESTIMATE));
        renderer.setSeriesFillPaint(1, style.background());
        return new PlotLayer(dataset, renderer);
    }

    private static double[][] columns(List<PlacedEstimate> estimates) {
        double[] places = all(estimates, PlacedEstimate::place);
        return new double[][] {
            places,
            places,
            places,
            all(estimates, PlacedEstimate::middle),
            all(estimates, PlacedEstimate::low),
            all(estimates, PlacedEstimate::high)
        };
    }

    /**
     * Lying boxes.
     *
     * @param slot how many pixels high a place on the upright axis is
     */
    PlotLayer boxes(List<Mark.Box> boxes, double slot) {
        double thickness = boxes.isEmpty() ? 0 : boxes.get(0).thickness();
        return new PlotLayer(
                new BoxDataset(boxes),
                new HatchedBoxRenderer(
                        Math.min(thickness * slot, style.em() * 2.6),
                        style,
                        boxes.stream().map(Mark.Box::color).toList()));
    }

    /**
     * Lines from an open point to the tip of a head.
     *
     * @param closest how far apart both must be for a head to have its place
     */
    PlotLayer arrows(List<Mark.Arrow> arrows, double closest) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (Mark.Arrow arrow : arrows) {
            dataset.addSeries(dataset.getSeriesCount(), new double[][] {
                {arrow.y(), arrow.y()}, {arrow.from(), arrow.to()}
            });
        }
        return new PlotLayer(
                dataset,
                new ArrowRenderer(
                        style,
                        arrows.stream().mapToInt(arrow -> way(arrow, closest)).toArray()));
    }

    private static int way(Mark.Arrow arrow, double closest) {
        double change = arrow.to() - arrow.from();
        return Math.abs(change) < closest ? 0 : (int) Math.signum(change);
    }
}

package painlog.chart.jfree;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.style.ChartStyle;

/** Adds a panel's marks to its plot as markers, datasets with renderers, and annotations, the lowest first. */
final class PanelLayers {
    /** A dataset of a plot with the renderer that draws it. */
    record PlotLayer(XYDataset dataset, XYItemRenderer renderer) {}

    private final XYPlot plot;
    private final ChartStyle style;
    private final Rectangle2D size;

    PanelLayers(XYPlot plot, ChartStyle style, Rectangle2D size) {
        this.plot = plot;
        this.style = style;
        this.size = size;
    }

    void add(Panel panel, LabelPlacer labels) {
        MarksByKind marks = MarksByKind.of(panel.marks());
        marks.bands.forEach(this::band);
        marks.rules.forEach(this::rule);
        marks.outlines.forEach(this::outline);
        addFields(marks);
        addCourses(marks, perUnit(panel));
        addEstimates(marks, panel);
        marks.labels.forEach(label -> plot.addAnnotation(new LabelAnnotation(label, style, labels)));
        if (!marks.cells.isEmpty()) {
            plot.addAnnotation(new CellLabels(marks.cells, style, labels));
        }
    }

    /** How many pixels one unit of x is wide, about: names and values stand beside the upright axis. */
    private double perUnit(Panel panel) {
        return size.getWidth() * 0.93 / (panel.x().high() - panel.x().low());
    }

    private void add(PlotLayer layer) {
        int index = plot.getDatasetCount();
        plot.setDataset(index, layer.dataset());
        plot.setRenderer(index, layer.renderer(), false);
    }

    private void addFields(MarksByKind marks) {
        FieldLayers fields = new FieldLayers(style, plot.getOrientation());
        Map<ColorRole, List<Mark.Bar>> bars = marks.bars.stream()
                .collect(Collectors.groupingBy(Mark.Bar::color, LinkedHashMap::new, Collectors.toList()));
        bars.forEach((color, some) -> add(fields.bars(some, color)));
        if (!marks.cells.isEmpty()) {
            add(fields.openCells(marks.cells));
            add(fields.cells(marks.cells));
        }
        if (!marks.bubbles.isEmpty()) {
            add(fields.bubbles(marks.bubbles));
        }
    }

    private void addCourses(MarksByKind marks, double unit) {
        CourseLayers courses = new CourseLayers(style, unit, plot.getOrientation());
        for (Mark.Ribbon ribbon : marks.ribbons) {
            add(courses.ribbon(ribbon));
            add(courses.lone(ribbon));
        }
        marks.lines.forEach(line -> add(courses.line(line)));
        marks.dots.forEach(dots -> add(courses.dots(dots)));
        marks.dashedLines.forEach(line -> add(courses.dashed(line)));
        marks.rugs.forEach(rug -> add(courses.rug(rug)));
    }

    private void addEstimates(MarksByKind marks, Panel panel) {
        EstimateLayers estimates = new EstimateLayers(style);
        if (!marks.boxes.isEmpty()) {
            double names = panel.y().high() - panel.y().low();
            add(estimates.boxes(marks.boxes, (size.getHeight() - style.em() * 3) / names));
        }
        if (!marks.arrows.isEmpty()) {
            double range = panel.x().high() - panel.x().low();
            add(estimates.arrows(marks.arrows, range * style.em() * 0.9 / size.getWidth()));
        }
        if (!marks.intervals.isEmpty()) {
            add(estimates.intervals(marks.intervals));
        }
        if (!marks.verticalIntervals.isEmpty()) {
            add(estimates.verticalIntervals(marks.verticalIntervals));
        }
    }

    /** A phase's tint, with a thin line at both ends. */
    private void band(Mark.BackgroundBand band) {
        IntervalMarker marker = new IntervalMarker(
                band.from(), band.to(), style.colour(band.color(), style.theme().tint()));
        marker.setAlpha(1);
        marker.setOutlinePaint(style.colour(ColorRole.SMALL_TEXT, 0.5));
        marker.setOutlineStroke(style.butt(0.8));
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    private void rule(Mark.Rule rule) {
        ValueMarker marker = new ValueMarker(rule.at(), style.colour(rule.color()), style.butt(1.4));
        marker.setAlpha(1);
        if (rule.vertical() == plot.getOrientation().isVertical()) {
            plot.addDomainMarker(marker, Layer.BACKGROUND);
        } else {
            plot.addRangeMarker(marker, Layer.BACKGROUND);
        }
    }

    private void outline(ClosedCurve curve) {
        XYShapeAnnotation shape = new XYShapeAnnotation(
                path(curve.points()),
                style.butt(1.2),
                style.colour(ColorRole.SMALL_TEXT),
                style.colour(ColorRole.NO_THERAPY, 0.35));
        plot.getRenderer().addAnnotation(shape, Layer.BACKGROUND);
    }

    /** A closed Catmull–Rom curve. */
    private static Path2D path(List<Mark.Point> points) {
        int n = points.size();
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 0; i < n; i++) {
            Mark.Point before = points.get((i + n - 1) % n);
            Mark.Point here = points.get(i);
            Mark.Point next = points.get((i + 1) % n);
            Mark.Point after = points.get((i + 2) % n);
            path.curveTo(
                    here.x() + (next.x() - before.x()) / 6,
                    here.y() + (next.y() - before.y()) / 6,
                    next.x() - (after.x() - here.x()) / 6,
                    next.y() - (after.y() - here.y()) / 6,
                    next.x(),
                    next.y());
        }
        path.closePath();
        return path;
    }
}

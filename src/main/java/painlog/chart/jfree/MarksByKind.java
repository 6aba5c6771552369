package painlog.chart.jfree;

import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.MarkRenderer;

/** The marks of a panel by their kinds: those of one kind become one dataset. */
final class MarksByKind implements MarkRenderer {
    final List<Mark.Line> lines = new ArrayList<>();
    final List<Mark.Line> dashedLines = new ArrayList<>();
    final List<Mark.Ribbon> ribbons = new ArrayList<>();
    final List<Mark.Dots> dots = new ArrayList<>();
    final List<Mark.Rug> rugs = new ArrayList<>();
    final List<Mark.BackgroundBand> bands = new ArrayList<>();
    final List<Mark.Bar> bars = new ArrayList<>();
    final List<Mark.Box> boxes = new ArrayList<>();
    final List<Mark.Interval> intervals = new ArrayList<>();
    final List<Mark.VerticalInterval> verticalIntervals = new ArrayList<>();
    final List<Mark.Arrow> arrows = new ArrayList<>();
    final List<Mark.Rule> rules = new ArrayList<>();
    final List<Mark.Callout> labels = new ArrayList<>();
    final List<Mark.Cell> cells = new ArrayList<>();
    final List<ClosedCurve> outlines = new ArrayList<>();
    final List<Mark.Bubble> bubbles = new ArrayList<>();

    static MarksByKind of(List<Mark> marks) {
        MarksByKind kinds = new MarksByKind();
        marks.forEach(mark -> mark.accept(kinds));
        return kinds;
    }

    @Override
    public void line(Mark.Line line) {
        (line.kind() == LineStyle.DASHED ? dashedLines : lines).add(line);
    }

    @Override
    public void ribbon(Mark.Ribbon ribbon) {
        ribbons.add(ribbon);
    }

    @Override
    public void dots(Mark.Dots some) {
        dots.add(some);
    }

    @Override
    public void rug(Mark.Rug rug) {
        rugs.add(rug);
    }

    @Override
    public void backgroundBand(Mark.BackgroundBand band) {
        bands.add(band);
    }

    @Override
    public void bar(Mark.Bar bar) {
        bars.add(bar);
    }

    @Override
    public void box(Mark.Box box) {
        boxes.add(box);
    }

    @Override
    public void interval(Mark.Interval interval) {
        intervals.add(interval);
    }

    @Override
    public void verticalInterval(Mark.VerticalInterval interval) {
        verticalIntervals.add(interval);
    }

    @Override
    public void arrow(Mark.Arrow arrow) {
        arrows.add(arrow);
    }

    @Override
    public void rule(Mark.Rule rule) {
        rules.add(rule);
    }

    @Override
    public void label(Mark.Label label) {
        labels.add(new Mark.Callout(label, List.of(), 0));
    }

    @Override
    public void callout(Mark.Callout callout) {
        labels.add(callout);
    }

    @Override
    public void cell(Mark.Cell cell) {
        cells.add(cell);
    }

    @Override
    public void outline(ClosedCurve curve) {
        outlines.add(curve);
    }

    @Override
    public void bubble(Mark.Bubble bubble) {
        bubbles.add(bubble);
    }
}

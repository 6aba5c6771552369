package painlog.chart.spec;

import java.util.List;

/** A smooth closed curve through points (Catmull–Rom). */
public record ClosedCurve(List<Mark.Point> points) implements Mark {
    public ClosedCurve {
        points = List.copyOf(points);
    }

    @Override
    public void accept(MarkRenderer renderer) {
        renderer.outline(this);
    }
}

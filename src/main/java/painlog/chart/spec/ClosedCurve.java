package painlog.chart.spec;

import java.util.List;

/** A soft closed curve through the points. */
public record ClosedCurve(List<Mark.Point> points) implements Mark {
    public ClosedCurve {
        points = List.copyOf(points);
    }

    @Override
    public void accept(MarkRenderer renderer) {
        renderer.outline(this);
    }
}

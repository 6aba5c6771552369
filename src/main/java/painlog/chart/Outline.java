package painlog.chart;

import java.util.List;

/** A soft closed curve through the points. */
public record Outline(List<Mark.Point> points) implements Mark {
    public Outline {
        points = List.copyOf(points);
    }

    @Override
    public void by(Hand hand) {
        hand.outline(this);
    }
}

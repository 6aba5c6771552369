package painlog.chart.jfree;

import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.Mark.Point;

/** Points along days and the days next to them. */
final class Neighbours {
    private Neighbours() {}

    /** The points that have none on the day before nor on the day after; they are in order. */
    static List<Point> without(List<Point> points) {
        List<Point> alone = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean before = i > 0 && points.get(i).x() - points.get(i - 1).x() <= 1;
            boolean after = i + 1 < points.size()
                    && points.get(i + 1).x() - points.get(i).x() <= 1;
            if (!before && !after) {
                alone.add(points.get(i));
            }
        }
        return alone;
    }
}

package painlog.chart.jfree;

import java.awt.geom.Rectangle2D;

/** Maps a panel's axis values to pixels. */
interface CoordinateMapping {
    double x(double value);

    double y(double value);

    /** Between the axes. */
    Rectangle2D area();
}

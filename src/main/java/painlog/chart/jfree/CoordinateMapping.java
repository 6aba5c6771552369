package painlog.chart.jfree;

import java.awt.geom.Rectangle2D;

/** Where the numbers of a panel's axes lie on the sheet. */
interface CoordinateMapping {
    double x(double value);

    double y(double value);

    /** Between the axes. */
    Rectangle2D area();
}

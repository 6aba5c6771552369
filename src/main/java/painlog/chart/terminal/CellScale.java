package painlog.chart.terminal;

import painlog.chart.spec.Axis;

/**
 * Maps a panel's axis values to character cells.
 *
 * @param left first column
 * @param right after the last column
 * @param top first row
 * @param bottom after the last row
 */
record CellScale(Axis xAxis, Axis yAxis, int left, int right, int top, int bottom) {
    /** Column of a number, with its fraction. */
    double x(double value) {
        return left + (value - low(xAxis)) / (high(xAxis) - low(xAxis)) * (right - left);
    }

    /** Row of a number, with its fraction; names run downwards, everything else upwards. */
    double y(double value) {
        double share = (value - low(yAxis)) / (high(yAxis) - low(yAxis));
        return top + (yAxis instanceof Axis.Categories ? share : 1 - share) * (bottom - top);
    }

    int column(double value) {
        return (int) Math.floor(Math.max(left, Math.min(right - 1e-6, x(value))));
    }

    int row(double value) {
        return (int) Math.floor(Math.max(top, Math.min(bottom - 1e-6, y(value))));
    }

    /** Values reach half a cell beyond their ends, so that the ends lie in the middle of a cell. */
    private double padding(Axis axis) {
        int cells = axis == xAxis ? right - left : bottom - top;
        return axis instanceof Axis.Values ? (axis.high() - axis.low()) / Math.max(2, cells - 1) / 2 : 0;
    }

    private double low(Axis axis) {
        return axis.low() - padding(axis);
    }

    private double high(Axis axis) {
        return axis.high() + padding(axis);
    }
}

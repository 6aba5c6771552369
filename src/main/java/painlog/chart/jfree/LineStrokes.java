package painlog.chart.jfree;

import java.awt.BasicStroke;
import painlog.chart.spec.LineStyle;

/** Makes the AWT strokes of line styles. */
final class LineStrokes {
    private LineStrokes() {}

    /**
     * The stroke of a kind of line.
     *
     * @param dense whether so many days share the width that lines must be finer
     */
    static BasicStroke of(LineStyle kind, boolean dense, ChartStyle chartStyle) {
        return switch (kind) {
            case THIN -> round(chartStyle.stroke(dense ? 0.8 : 1.2));
            case FULL -> round(chartStyle.stroke(1.8));
            case DASHED -> dashed(chartStyle.stroke(2.4));
        };
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width) {
        float[] dashes = {width * 3, width * 2};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}

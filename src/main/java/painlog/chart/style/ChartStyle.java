package painlog.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.SequentialPalette;
import painlog.chart.spec.Theme;

/**
 * The style of a chart: its theme, and text sizes and stroke widths, which grow with the chart.
 *
 * @param em the size of ordinary text, in pixels
 */
public record ChartStyle(BundledFont face, Theme theme, double em) {
    private static final double SMALLEST = 10.5;

    public static ChartStyle of(BundledFont face, Theme theme, double width, double height) {
        return new ChartStyle(face, theme, Math.max(SMALLEST, Math.min(width / 92, height / 46)));
    }

    public LabelStyle title() {
        return new LabelStyle(face.strong(em * 1.5), colour(ColorRole.TEXT));
    }

    public LabelStyle heading() {
        return new LabelStyle(face.strong(em), colour(ColorRole.TEXT));
    }

    public LabelStyle text(ColorRole color) {
        return new LabelStyle(face.regular(em), colour(color));
    }

    public LabelStyle small() {
        return new LabelStyle(face.regular(em * 0.92), colour(ColorRole.SMALL_TEXT));
    }

    public Color colour(ColorRole color) {
        return new Color(color.in(theme));
    }

    public Color colour(ColorRole color, double opacity) {
        int alpha = (int) Math.round(opacity * 255);
        return new Color((alpha << 24) | color.in(theme), true);
    }

    /** The colour of a translucent area; an interval's is paler than that of logged values. */
    public Color areaColour(ColorRole color) {
        return colour(color, color == ColorRole.ESTIMATE ? 0.14 : 0.42);
    }

    /** The colour of a level from 0 to 1. */
    public Color shade(double level) {
        return new Color(SequentialPalette.colour(level, theme));
    }

    /** The style of text on a shade. */
    public LabelStyle onShade(double level) {
        boolean dark = SequentialPalette.isPale(SequentialPalette.colour(level, theme));
        return new LabelStyle(face.regular(em * 0.92), dark ? new Color(0x111111) : Color.WHITE);
    }

    public Color background() {
        return new Color(theme.background());
    }

    public Color background(double opacity) {
        int alpha = (int) Math.round(opacity * 255);
        return new Color((alpha << 24) | theme.background(), true);
    }

    /** A line's width in pixels, from its width at ordinary size. */
    public float stroke(double width) {
        return (float) (width * em / 13);
    }

    /** A stroke that ends where the line does. */
    public BasicStroke butt(double width) {
        return new BasicStroke(stroke(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    public BasicStroke round(double width) {
        return new BasicStroke(stroke(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public BasicStroke dashed(double width) {
        float pixels = stroke(width);
        float[] dashes = {pixels * 3, pixels * 2};
        return new BasicStroke(pixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** A disc around the origin. */
    public static Shape disc(double size) {
        return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
    }
}

package painlog.chart.jfree;

import java.awt.Color;
import painlog.chart.jfree.LabelPlacer.Style;
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

    Style title() {
        return new Style(face.strong(em * 1.5), colour(ColorRole.TEXT));
    }

    Style heading() {
        return new Style(face.strong(em), colour(ColorRole.TEXT));
    }

    Style text(ColorRole color) {
        return new Style(face.regular(em), colour(color));
    }

    Style small() {
        return new Style(face.regular(em * 0.92), colour(ColorRole.SMALL_TEXT));
    }

    Color colour(ColorRole color) {
        return new Color(color.in(theme));
    }

    Color colour(ColorRole color, double opacity) {
        int alpha = (int) Math.round(opacity * 255);
        return new Color((alpha << 24) | color.in(theme), true);
    }

    /** The colour of a translucent area; an interval's is paler than that of logged values. */
    Color areaColour(ColorRole color) {
        return colour(color, color == ColorRole.ESTIMATE ? 0.14 : 0.42);
    }

    /** The colour of a level from 0 to 1. */
    Color shade(double level) {
        return new Color(SequentialPalette.colour(level, theme));
    }

    /** The style of text on a shade. */
    Style onShade(double level) {
        boolean dark = SequentialPalette.isPale(SequentialPalette.colour(level, theme));
        return new Style(face.regular(em * 0.92), dark ? new Color(0x111111) : Color.WHITE);
    }

    Color background() {
        return new Color(theme.background());
    }

    Color background(double opacity) {
        int alpha = (int) Math.round(opacity * 255);
        return new Color((alpha << 24) | theme.background(), true);
    }

    /** A line's width in pixels, from its width at ordinary size. */
    float stroke(double width) {
        return (float) (width * em / 13);
    }
}

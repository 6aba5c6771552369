package painlog.chart;

import java.awt.Color;
import painlog.chart.Lettering.Style;

/**
 * How a sheet looks: its theme and the sizes of its letters, which grow with the sheet.
 *
 * @param em the size of ordinary letters, in pixels
 */
record Look(Typeface face, Theme theme, double em) {
    private static final double SMALLEST = 10.5;

    static Look of(Typeface face, Theme theme, double width, double height) {
        return new Look(face, theme, Math.max(SMALLEST, Math.min(width / 92, height / 46)));
    }

    Style title() {
        return new Style(face.strong(em * 1.5), colour(Ink.TEXT));
    }

    Style heading() {
        return new Style(face.strong(em), colour(Ink.TEXT));
    }

    Style text(Ink ink) {
        return new Style(face.regular(em), colour(ink));
    }

    Style small() {
        return new Style(face.regular(em * 0.92), colour(Ink.SMALL_TEXT));
    }

    Color colour(Ink ink) {
        return new Color(ink.in(theme));
    }

    Color colour(Ink ink, double opacity) {
        int alpha = (int) Math.round(opacity * 255);
        return new Color((alpha << 24) | ink.in(theme), true);
    }

    /** An area that lets what lies under it show; an interval's is paler than that of what was logged. */
    Color patch(Ink ink) {
        return colour(ink, ink == Ink.ESTIMATE ? 0.14 : 0.42);
    }

    /** The colour of a level from 0 to 1. */
    Color shade(double level) {
        return new Color(Shades.colour(level, theme));
    }

    /** Letters on a shade. */
    Style onShade(double level) {
        boolean dark = Shades.isPale(Shades.colour(level, theme));
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

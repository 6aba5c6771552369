package painlog.chart.spec;

import java.util.List;

/** The sequential colour scale of heat maps: from a value to a colour, with its legend. */
public final class SequentialPalette {
    private SequentialPalette() {}

    /** 0 at the beginning of the axis, 1 at its end. */
    public static double level(Axis.Values values, double value) {
        return Math.min(1, Math.max(0, (value - values.low()) / (values.high() - values.low())));
    }

    public static List<LegendEntry> keys(Axis.Values values) {
        return List.of(
                LegendEntry.shade(0, words(values, 0)),
                LegendEntry.shade(0.25, words(values, 0.25)),
                LegendEntry.shade(0.5, words(values, 0.5)),
                LegendEntry.shade(0.75, words(values, 0.75)),
                LegendEntry.shade(1, words(values, 1) + "  (" + values.label() + ")"));
    }

    private static String words(Axis.Values values, double level) {
        return ChartNumbers.plain(values.low() + level * (values.high() - values.low()), 1);
    }

    /** The colour of a level, as 0xRRGGBB: always in one direction from the background's lightness. */
    public static int colour(double level, Theme theme) {
        int[] stops = switch (theme) {
            case LIGHT -> new int[] {0xF6EFE0, 0xDD8A4B, 0x5A0B22};
            case DARK -> new int[] {0x26323F, 0xB05A3A, 0xFFE3B0};
            case PRINT -> new int[] {0xF0F0F0, 0x8C8C8C, 0x141414};
        };
        double place = Math.min(1, Math.max(0, level)) * 2;
        return place <= 1 ? between(stops[0], stops[1], place) : between(stops[1], stops[2], place - 1);
    }

    private static int between(int from, int to, double share) {
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int start = (from >> shift) & 0xFF;
            int end = (to >> shift) & 0xFF;
            colour |= (int) Math.round(start + (end - start) * share) << shift;
        }
        return colour;
    }

    /** Whether black text has more contrast on the colour than white text, by WCAG 2's contrast. */
    public static boolean isPale(int colour) {
        return luminance(colour) > 0.179;
    }

    /** Relative luminance of an sRGB colour, 0–1. */
    public static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

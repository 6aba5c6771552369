package painlog.chart;

import painlog.chart.spec.SequentialPalette;

/**
 * How colours are seen: by most people, and with the three dichromacies, simulated after Machado, Oliveira and
 * Fernandes (2009) at full severity, in linear RGB.
 */
public enum ColorVision {
    ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    @SuppressWarnings("ImmutableEnumChecker")
    private final double[] matrix;

    ColorVision(double... matrix) {
        this.matrix = matrix;
    }

    /** The colour as linear RGB after the simulation. */
    public double[] see(int rgb) {
        double[] from = linear(rgb);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix[3 * i] * from[0] + matrix[3 * i + 1] * from[1] + matrix[3 * i + 2] * from[2];
            seen[i] = Math.min(1, Math.max(0, sum));
        }
        return seen;
    }

    /** Distance in CIELAB (1976). */
    public static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    public static double lightness(int rgb) {
        return lab(linear(rgb))[0];
    }

    /** What is left on a grey printer. */
    public static double grey(int rgb) {
        return lightness(rgb);
    }

    public static double contrast(int one, int other) {
        double a = SequentialPalette.luminance(one) + 0.05;
        double b = SequentialPalette.luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The upper colour laid over the lower one. */
    public static int mixed(int lower, int upper, double opacity) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int low = (lower >> shift) & 0xFF;
            int high = (upper >> shift) & 0xFF;
            mixed |= (int) Math.round(low + (high - low) * opacity) << shift;
        }
        return mixed;
    }

    private static double[] linear(int rgb) {
        return new double[] {channel(rgb >> 16), channel(rgb >> 8), channel(rgb)};
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}

package painlog.chart.spec;

/**
 * The roles of colours in charts, with a colour for each theme. Chosen by lightness first, so that neighbours differ in
 * grey too, then after Okabe and Ito, so that they differ for every kind of colour vision.
 */
public enum ColorRole {
    /** What was logged. */
    DATA(0x17202A, 0xEDF2F7, 0x000000),
    /** From the lowest to the highest. */
    RANGE(0x7B8794, 0x8C98A6, 0x8A8A8A),
    /** What was computed: trend, difference. */
    ESTIMATE(0xB0005A, 0xFF7FBF, 0x000000),
    /** Grid lines. */
    QUIET(0xD5DAE0, 0x333C47, 0xCCCCCC),
    TEXT(0x17202A, 0xEDF2F7, 0x000000),
    SMALL_TEXT(0x55606B, 0xA9B4C0, 0x3D3D3D),
    NO_THERAPY(0xC4CAD0, 0x56616D, 0xDADADA),
    MASSAGE(0x0072B2, 0x3D8BD4, 0x5A5A5A),
    PHYSICAL_THERAPY(0xE69F00, 0xE0982B, 0x9C9C9C),
    TOGETHER(0x4B1D7A, 0xE3CCFF, 0x2E2E2E),
    /** A second combination of therapies. */
    TOGETHER_TWO(0x0B5563, 0xA8F0E6, 0x484848),
    /** A third one. */
    TOGETHER_THREE(0x7A1233, 0xFFB3B3, 0x1C1C1C),
    OTHER_ONE(0x009E73, 0x2FBF93, 0x777777),
    OTHER_TWO(0xCC79A7, 0xF08CC0, 0xB5B5B5),
    OTHER_THREE(0x7A4B1E, 0x9A6A3A, 0x404040),
    OTHER_FOUR(0x56B4E9, 0x8FD3FF, 0x8E8E8E),
    OTHER_FIVE(0xD55E00, 0xFF8A4A, 0x666666);

    private final int light;
    private final int dark;
    private final int print;

    ColorRole(int light, int dark, int print) {
        this.light = light;
        this.dark = dark;
        this.print = print;
    }

    /** As 0xRRGGBB. */
    public int in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case PRINT -> print;
        };
    }
}

package painlog.chart.spec;

/** Line patterns that distinguish areas without colour. */
public enum Hatch {
    PLAIN(false, false, false, false),
    RISING(true, false, false, false),
    FALLING(false, true, false, false),
    CROSSED(true, true, false, false),
    LEVEL(false, false, true, false),
    UPRIGHT(false, false, false, true),
    NET(false, false, true, true),
    RISING_LEVEL(true, false, true, false),
    FALLING_LEVEL(false, true, true, false),
    FALLING_UPRIGHT(false, true, false, true),
    CROSSED_UPRIGHT(true, true, false, true);

    private final boolean rising;
    private final boolean falling;
    private final boolean level;
    private final boolean upright;

    Hatch(boolean rising, boolean falling, boolean level, boolean upright) {
        this.rising = rising;
        this.falling = falling;
        this.level = level;
        this.upright = upright;
    }

    /** Whether it has lines that rise from left to right. */
    public boolean isRising() {
        return rising;
    }

    /** Whether it has lines that fall from left to right. */
    public boolean isFalling() {
        return falling;
    }

    /** Whether it has level lines. */
    public boolean isLevel() {
        return level;
    }

    /** Whether it has upright lines. */
    public boolean isUpright() {
        return upright;
    }

    /** The pattern that goes with a colour; therapies and combinations of them have different ones. */
    public static Hatch of(ColorRole color) {
        return switch (color) {
            case MASSAGE -> RISING;
            case PHYSICAL_THERAPY -> FALLING;
            case TOGETHER -> CROSSED;
            case TOGETHER_TWO -> FALLING_UPRIGHT;
            case TOGETHER_THREE -> CROSSED_UPRIGHT;
            case OTHER_ONE -> LEVEL;
            case OTHER_TWO -> UPRIGHT;
            case OTHER_THREE -> NET;
            case OTHER_FOUR -> RISING_LEVEL;
            case OTHER_FIVE -> FALLING_LEVEL;
            case DATA, RANGE, ESTIMATE, QUIET, TEXT, SMALL_TEXT, NO_THERAPY -> PLAIN;
        };
    }
}

package painlog.chart.spec;

/** Line patterns that distinguish areas without colour. */
public enum Hatch {
    PLAIN,
    RISING,
    FALLING,
    CROSSED,
    LEVEL,
    UPRIGHT,
    NET;

    /** The pattern that goes with a colour; therapies have different ones. */
    public static Hatch of(ColorRole color) {
        return switch (color) {
            case MASSAGE -> RISING;
            case PHYSICAL_THERAPY -> FALLING;
            case TOGETHER -> CROSSED;
            case OTHER_ONE -> LEVEL;
            case OTHER_TWO -> UPRIGHT;
            case OTHER_THREE -> NET;
            case DATA, RANGE, ESTIMATE, QUIET, TEXT, SMALL_TEXT, NO_THERAPY -> PLAIN;
        };
    }
}

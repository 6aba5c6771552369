package painlog.stats;

import java.util.Locale;

/** Why an estimator refuses; {@link #code()} is the word in JSON. */
public enum Reason implements JsonCode {
    NO_DATA,
    TOO_FEW_DAYS,
    TOO_FEW_SESSIONS,
    /** Every value is the same. */
    NO_VARIATION,
    /** The model passes through every point, so nothing is left to judge its precision by. */
    NO_RESIDUAL_VARIATION,
    /** The whole series drifts rather than steps: show the chart of the trend instead. */
    PHI_AT_UPPER_BOUND,
    /** Ratios mean little near zero. */
    MEAN_BELOW_1,
    NOT_TWO_TYPES,
    NOT_ALTERNATING,
    FEWER_THAN_TWO_CYCLES,
    FEWER_THAN_FOUR_PERIODS,
    /** The effects of the therapies cannot be separated: only one kind of period, or two always together. */
    TYPES_NOT_IDENTIFIABLE,
    COLLINEAR_WITH_TIME,
    NOT_ALL_FOUR_TYPES;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

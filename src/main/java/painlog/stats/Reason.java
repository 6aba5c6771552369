package painlog.stats;

/** Why an estimator refuses; {@link #code()} is the word in JSON. */
public enum Reason implements JsonCode {
    NO_DATA("no_data"),
    TOO_FEW_DAYS("too_few_days"),
    TOO_FEW_SESSIONS("too_few_sessions"),
    /** Every value is the same. */
    NO_VARIATION("no_variation"),
    /** The model passes through every point, so nothing is left to judge its precision by. */
    NO_RESIDUAL_VARIATION("no_residual_variation"),
    /** The whole series drifts rather than steps: show the picture of the trend instead. */
    PHI_AT_UPPER_BOUND("phi_at_upper_bound"),
    /** Ratios mean little near zero. */
    MEAN_BELOW_1("mean_below_1"),
    NOT_TWO_TYPES("not_two_types"),
    NOT_ALTERNATING("not_alternating"),
    FEWER_THAN_TWO_CYCLES("fewer_than_two_cycles"),
    FEWER_THAN_FOUR_PERIODS("fewer_than_four_periods"),
    /** The days do not tell the therapies apart: only one kind of period, or two always together. */
    TYPES_NOT_IDENTIFIABLE("types_not_identifiable"),
    COLLINEAR_WITH_TIME("collinear_with_time"),
    NOT_ALL_FOUR_TYPES("not_all_four_types"),
    /** The estimate stands, but its interval says nothing. */
    INTERVAL_NOT_USABLE("interval_not_usable"),
    /** There is no difference to begin with. */
    NO_ESTIMATE("no_estimate"),
    /** Every day has an entry. */
    NO_MISSING_DAYS("no_missing_days"),
    /** Both sides lack the same share of days, so what these had in common cancels out. */
    EQUAL_COVERAGE("equal_coverage"),
    /** Too few phases follow on another arm and are long enough to have a beginning and a rest. */
    TOO_FEW_PHASES("too_few_phases"),
    /** Not 0 to 2⁴⁸ − 1. */
    SEED_OUT_OF_RANGE("seed_out_of_range"),
    DUPLICATE_ARM("duplicate_arm"),
    /** Fewer than two or more than six. */
    NUMBER_OF_ARMS("number_of_arms"),
    /** None or more than twelve. */
    NUMBER_OF_CYCLES("number_of_cycles"),
    /** Not 7, 14 … 84 days. */
    NOT_WHOLE_WEEKS("not_whole_weeks"),
    /** The order of a plan was not drawn before its first day. */
    ORDER_NOT_DRAWN("order_not_drawn");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

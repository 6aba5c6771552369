package painlog.report.write;

import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;

/** The reason why something could not be estimated, in words; each a clause that goes on after "not enough data: ". */
public final class RefusalText {
    private RefusalText() {}

    static String clause(Reason reason) {
        return switch (reason) {
            case NO_DATA -> "nothing was logged";
            case TOO_FEW_DAYS -> "too few logged days";
            case TOO_FEW_SESSIONS -> "fewer than 3 sessions with the scores it takes";
            case NO_VARIATION -> "within each side every day has the same value, so chance cannot be judged";
            case NO_RESIDUAL_VARIATION -> "the days follow the line exactly, so chance cannot be judged";
            case PHI_AT_UPPER_BOUND -> "pain drifts all the way rather than stepping; look at the trend instead";
            case MEAN_BELOW_1 -> "a mean below 1 is too near zero for per cent";
            case NOT_TWO_TYPES -> "there are not exactly two arms that could take turns";
            case NOT_ALTERNATING -> "the two arms did not take turns";
            case FEWER_THAN_TWO_CYCLES -> "nothing has come back a second time yet";
            case FEWER_THAN_FOUR_PERIODS -> "there are fewer than four phases";
            case TYPES_NOT_IDENTIFIABLE -> "the days do not tell the therapies apart";
            case COLLINEAR_WITH_TIME -> "therapy and calendar time cannot be told apart";
            case NOT_ALL_FOUR_TYPES -> "it takes days with none, with each therapy and with both";
            case INTERVAL_NOT_USABLE -> "there are too few days for an interval";
            case NO_ESTIMATE -> "there is no difference to begin with";
            case NO_MISSING_DAYS -> "every day has an entry";
            case EQUAL_COVERAGE -> "both lack the same share of their days";
            case TOO_FEW_PHASES -> "it takes two phases of 14 days or more that follow on another arm";
            case SEED_OUT_OF_RANGE -> "a seed is a whole number from 0 to 281474976710655";
            case DUPLICATE_ARM -> "an arm is named twice";
            case NUMBER_OF_ARMS -> "a plan takes two to six arms";
            case NUMBER_OF_CYCLES -> "a plan takes one to twelve cycles";
            case NOT_WHOLE_WEEKS -> "a block takes one to twelve whole weeks";
            case ORDER_NOT_DRAWN -> "the order was not drawn before its first day";
        };
    }

    /** The clause of a refusal; empty for a result. */
    public static String clause(Outcome<?> outcome) {
        return outcome instanceof NotEstimable<?> notEstimable ? clause(notEstimable.reason()) : "";
    }
}

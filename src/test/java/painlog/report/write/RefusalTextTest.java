package painlog.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import painlog.analysis.comparison.Caution;
import painlog.report.comparison.GradeText;
import painlog.stats.Reason;
import painlog.stats.grade.Grade;

/** Every reason a number is missing or doubtful has a text of its own, and these are they. */
class RefusalTextTest {

    @Test
    void every_refusal_says_why() {
        Map<Reason, String> words = new EnumMap<>(Reason.class);
        words.put(Reason.NO_DATA, "nothing was logged");
        words.put(Reason.TOO_FEW_DAYS, "too few logged days");
        words.put(Reason.TOO_FEW_SESSIONS, "fewer than 3 sessions with the scores it takes");
        words.put(Reason.NO_VARIATION, "within each side every day has the same value, so chance cannot be judged");
        words.put(Reason.NO_RESIDUAL_VARIATION, "the days follow the line exactly, so chance cannot be judged");
        words.put(Reason.PHI_AT_UPPER_BOUND, "pain drifts all the way rather than stepping; look at the trend instead");
        words.put(Reason.MEAN_BELOW_1, "a mean below 1 is too near zero for per cent");
        words.put(Reason.NOT_TWO_TYPES, "there are not exactly two arms that could take turns");
        words.put(Reason.NOT_ALTERNATING, "the two arms did not take turns");
        words.put(Reason.FEWER_THAN_TWO_CYCLES, "nothing has come back a second time yet");
        words.put(Reason.FEWER_THAN_FOUR_PERIODS, "there are fewer than four phases");
        words.put(Reason.TYPES_NOT_IDENTIFIABLE, "the days do not tell the therapies apart");
        words.put(Reason.COLLINEAR_WITH_TIME, "therapy and calendar time cannot be told apart");
        words.put(Reason.NOT_ALL_FOUR_TYPES, "it takes days with none, with each therapy and with both");
        words.put(Reason.INTERVAL_NOT_USABLE, "there are too few days for an interval");
        words.put(Reason.NO_ESTIMATE, "there is no difference to begin with");
        words.put(Reason.NO_MISSING_DAYS, "every day has an entry");
        words.put(Reason.EQUAL_COVERAGE, "both lack the same share of their days");
        words.put(Reason.TOO_FEW_PHASES, "it takes two phases of 14 days or more that follow on another arm");
        words.put(Reason.SEED_OUT_OF_RANGE, "a seed is a whole number from 0 to 281474976710655");
        words.put(Reason.DUPLICATE_ARM, "an arm is named twice");
        words.put(Reason.NUMBER_OF_ARMS, "a plan takes two to six arms");
        words.put(Reason.NUMBER_OF_CYCLES, "a plan takes one to twelve cycles");
        words.put(Reason.NOT_WHOLE_WEEKS, "a block takes one to twelve whole weeks");
        words.put(Reason.ORDER_NOT_DRAWN, "the order was not drawn before its first day");
        for (Reason reason : Reason.values()) {
            assertEquals(words.get(reason), RefusalText.clause(reason), reason.code());
        }
    }

    @Test
    void every_concern_and_every_caution_has_words() {
        for (Grade.Concern concern : Grade.Concern.values()) {
            assertFalse(GradeText.concern(concern).isBlank());
        }
        for (Grade.Certainty certainty : Grade.Certainty.values()) {
            assertFalse(GradeText.certainty(certainty).isBlank());
        }
        for (Caution.Kind kind : Caution.Kind.values()) {
            assertFalse(GradeText.caution(new Caution(kind, 0.5, java.util.List.of("x", "y")))
                    .isBlank());
        }
    }
}

package painlog.analysis.checkup;

import java.util.Optional;
import painlog.stats.JsonCode;

/** Symptoms that advice on back pain names as reasons to have it looked at, by the words they are logged with. */
public enum RedFlag implements JsonCode {
    SADDLE_NUMBNESS("saddle-numbness", Urgency.AT_ONCE),
    BLADDER_OR_BOWEL("bladder-or-bowel", Urgency.AT_ONCE),
    BOTH_LEGS_WEAK("both-legs-weak", Urgency.AT_ONCE),
    FEVER("fever", Urgency.SOON),
    WEIGHT_LOSS("weight-loss", Urgency.SOON),
    NIGHT_PAIN("night-pain", Urgency.SOON);

    /** How quickly the advice wants it looked at. */
    public enum Urgency implements JsonCode {
        AT_ONCE("at-once"),
        SOON("soon");

        private final String code;

        Urgency(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final String symptom;
    private final Urgency urgency;

    RedFlag(String symptom, Urgency urgency) {
        this.symptom = symptom;
        this.urgency = urgency;
    }

    /** The symptom's word. */
    public String symptom() {
        return symptom;
    }

    @Override
    public String code() {
        return symptom;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** The red flag logged with that symptom word; empty when the symptom is none. */
    public static Optional<RedFlag> of(String symptom) {
        for (RedFlag flag : values()) {
            if (flag.symptom.equals(symptom)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}

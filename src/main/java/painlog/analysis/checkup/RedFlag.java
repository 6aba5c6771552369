package painlog.analysis.checkup;

import java.util.Optional;

/** Symptoms that guidelines on back pain name as reasons to see a professional, by the words they are logged with. */
public enum RedFlag {
    SADDLE_NUMBNESS("saddle-numbness", Urgency.AT_ONCE),
    BLADDER_OR_BOWEL("bladder-or-bowel", Urgency.AT_ONCE),
    BOTH_LEGS_WEAK("both-legs-weak", Urgency.AT_ONCE),
    FEVER("fever", Urgency.SOON),
    WEIGHT_LOSS("weight-loss", Urgency.SOON),
    NIGHT_PAIN("night-pain", Urgency.SOON);

    /** How quickly the guidelines want it examined. */
    public enum Urgency {
        AT_ONCE,
        SOON
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

package painlog.report.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.checkup.Checkup.LoggedFlag;
import painlog.analysis.checkup.RedFlag.Urgency;

/** The first line of a page about somebody who logged an emergency sign. */
public final class SignAlert {
    private SignAlert() {}

    /** {@code Logged: saddle-numbness (2026-11-20). Advice is to have it looked at at once …}; empty without any. */
    public static Optional<String> of(List<LoggedFlag> signs) {
        return finding(signs).map(words -> words + " painlog checkup has the list of signs and its source.");
    }

    /** The same for somebody who does not use painlog, such as a clinician. */
    public static Optional<String> finding(List<LoggedFlag> signs) {
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        add(parts, signs, Urgency.AT_ONCE);
        add(parts, signs, Urgency.SOON);
        return Optional.of("Logged and to be looked at by a professional: " + String.join("; ", parts) + ".");
    }

    private static void add(List<String> parts, List<LoggedFlag> signs, Urgency urgency) {
        List<String> words = new ArrayList<>();
        for (LoggedFlag seen : signs) {
            if (seen.urgency() == urgency) {
                words.add(seen.sign().symptom() + " (" + (seen.days() > 1 ? "last on " : "") + seen.to() + ")");
            }
        }
        if (!words.isEmpty()) {
            parts.add(EmergencySigns.urgency(urgency) + ", " + String.join(", ", words));
        }
    }
}

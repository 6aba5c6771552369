package painlog.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.analysis.comparison.PhaseStep;
import painlog.report.write.RefusalText;

/** Which steps could not be compared, and why. */
final class PhaseChangeText {
    private PhaseChangeText() {}

    /** A sentence for each reason. */
    static List<String> refused(List<PhaseStep> steps) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (PhaseStep step : steps) {
            String reason = RefusalText.clause(step.headline());
            if (!reason.isEmpty()) {
                byReason.computeIfAbsent(reason, r -> new ArrayList<>())
                        .add(step.between().from() + " → " + step.between().to());
            }
        }
        List<String> sentences = new ArrayList<>();
        byReason.forEach((reason, which) ->
                sentences.add("Not enough data for " + String.join(", ", which) + ": " + reason + "."));
        return sentences;
    }
}

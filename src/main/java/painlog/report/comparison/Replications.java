package painlog.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.comparison.PhaseStep;
import painlog.text.EstimateFormat;

/** The results of each repetition of the same change of therapy. */
final class Replications {
    private Replications() {}

    /** A sentence for each change that happened twice or more; the average where the two arms alternate throughout. */
    static List<String> of(Comparison comparison) {
        Map<String, List<PhaseStep>> steps = new LinkedHashMap<>();
        for (PhaseStep step : comparison.consecutive()) {
            steps.computeIfAbsent(change(comparison, step), c -> new ArrayList<>())
                    .add(step);
        }
        List<String> sentences = new ArrayList<>();
        steps.forEach((change, times) -> {
            if (times.size() > 1) {
                sentences.add(cycles(comparison, change).orElseGet(() -> each(change, times)));
            }
        });
        return sentences;
    }

    private static String change(Comparison comparison, PhaseStep step) {
        return "from "
                + comparison.phases().get(step.between().from() - 1).arm().label() + " to "
                + comparison.phases().get(step.between().to() - 1).arm().label();
    }

    private static Optional<String> cycles(Comparison comparison, String change) {
        return comparison.contrasts().stream()
                .filter(contrast -> armChange(contrast).equals(change))
                .flatMap(contrast -> new ContrastText(contrast, comparison.measure()).cycles().stream())
                .findFirst();
    }

    /** The change of therapy that begins each cycle of the contrast. */
    static String armChange(Contrast contrast) {
        String arm = contrast.arms().arm().label();
        String against = contrast.arms().against().label();
        return contrast.details().armFirst() ? "from " + arm + " to " + against : "from " + against + " to " + arm;
    }

    private static String each(String change, List<PhaseStep> times) {
        List<String> values = new ArrayList<>();
        for (PhaseStep step : times) {
            values.add(step.headline()
                            .value()
                            .map(h -> EstimateFormat.difference(h.estimate()))
                            .orElse(EstimateFormat.NONE)
                    + " ("
                    + step.between().from() + " → " + step.between().to() + ")");
        }
        boolean allRefused =
                times.stream().allMatch(step -> step.headline().value().isEmpty());
        return "Each time " + change + ": " + (allRefused ? "not enough data" : String.join(", ", values) + " points")
                + ".";
    }
}

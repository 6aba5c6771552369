package painlog.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.PhaseStep;
import painlog.report.write.RefusalText;
import painlog.stats.headline.Headline;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;

/** The changes from phase to phase in sentences. */
final class PhaseChangeText {
    private PhaseChangeText() {}

    /** The newest change, then which of the others are clear. */
    static List<String> inShort(Comparison comparison) {
        List<PhaseStep> steps = comparison.consecutive();
        if (steps.isEmpty()) {
            return List.of("There is only one phase so far, so nothing has changed; painlog period start THERAPY begins"
                    + " another one.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(comparison, steps.get(steps.size() - 1)));
        List<PhaseStep> others = new ArrayList<>(steps.subList(0, steps.size() - 1));
        List<String> clear = others.stream()
                .filter(PhaseChangeText::isClear)
                .map(PhaseChangeText::brief)
                .toList();
        if (!clear.isEmpty()) {
            sentences.add("Clear before that: " + String.join("; ", clear) + ".");
        }
        sentences.addAll(notClear(others));
        return sentences;
    }

    /** Of a change without a figure nothing is said but that it has none. */
    private static List<String> notClear(List<PhaseStep> others) {
        int judged = (int) others.stream()
                .filter(step -> step.headline().value().isPresent())
                .count();
        int clear = (int) others.stream().filter(PhaseChangeText::isClear).count();
        List<String> sentences = new ArrayList<>();
        if (judged > clear) {
            sentences.add("No clear change in " + which(judged - clear, others.size()) + ".");
        }
        if (others.size() > judged) {
            sentences.add(Sentence.capitalized(which(others.size() - judged, others.size())) + " cannot be judged.");
        }
        return sentences;
    }

    private static String which(int some, int all) {
        return some == 1 ? (all == 1 ? "the other one" : "one other") : some + " others";
    }

    private static String brief(PhaseStep step) {
        return step.between().from() + " → " + step.between().to() + " "
                + step.headline()
                        .value()
                        .map(found -> EstimateFormat.difference(found.estimate()))
                        .orElse(EstimateFormat.NONE);
    }

    private static boolean isClear(PhaseStep step) {
        return step.headline().value().map(Headline::isClear).orElse(false);
    }

    private static String sentence(Comparison comparison, PhaseStep step) {
        String from = comparison.phases().get(step.between().from() - 1).arm().label();
        String to = comparison.phases().get(step.between().to() - 1).arm().label();
        String what = from.equals(to) ? to + " again" : "from " + from + " to " + to;
        String change = "Newest change, " + what + " on " + step.between().phaseBStart() + ": ";
        return change
                + step.headline()
                        .value()
                        .map(headline -> found(headline, comparison.measure().unit()))
                        .orElseGet(() -> "cannot be judged, " + RefusalText.clause(step.headline()))
                + ".";
    }

    private static String found(Headline headline, String unit) {
        String size = EstimateFormat.change(headline.estimate(), unit);
        if (!headline.intervalUsable()) {
            return size + ", but there are too few days for an interval";
        }
        String clear = headline.isClear() ? "a clear change, " : "no clear change, ";
        return clear + size + " (95 % interval "
                + EstimateFormat.ends(headline.ci().lower(), headline.ci().upper()) + ")";
    }

    /** Which could not be compared: a sentence for each reason. */
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
                sentences.add("Nothing to judge " + String.join(", ", which) + " by: " + reason + "."));
        return sentences;
    }
}

package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.Comparison;
import painlog.journal.Period;
import painlog.journal.word.BetterDirection;
import painlog.stats.ConfidenceInterval;
import painlog.stats.regression.IntervalEstimate;
import painlog.stats.regression.Onset;
import painlog.text.EstimateFormat;

/** What the whole course says about gaps and first days; sentences only where it changes how differences are read. */
final class CourseText {
    private CourseText() {}

    /** Where days before a gap were clearly worse. */
    static Optional<String> beforeGaps(Comparison comparison) {
        boolean higherIsBetter = comparison.measure().better() == BetterDirection.HIGHER;
        return comparison.contrasts().stream()
                .findFirst()
                .flatMap(contrast -> contrast.hidden().beforeGap().value())
                .map(gap -> gap.difference())
                .filter(found -> found.intervalUsable()
                        && (higherIsBetter ? found.ci().upper() < 0 : found.ci().lower() > 0))
                .map(found -> "Days before a gap were worse by " + size(found) + ": gaps may hide bad days.");
    }

    private static String size(IntervalEstimate found) {
        ConfidenceInterval ci = found.ci();
        return EstimateFormat.level(Math.abs(found.estimate())) + " (" + EstimateFormat.ends(ci.lower(), ci.upper())
                + ")";
    }

    /** What makes differences smaller than they would be later on. */
    private static String carried(String arm, IntervalEstimate found, BetterDirection better) {
        boolean isWorse = better == BetterDirection.HIGHER ? found.estimate() < 0 : found.estimate() > 0;
        if (better == BetterDirection.NEITHER || arm.equals(Period.NONE) == isWorse) {
            return "";
        }
        return isWorse
                ? ": it may set in slowly, and the difference from other arms comes out smaller"
                : ": what came before may last into them, and the difference from it comes out smaller";
    }

    /** A sentence for each arm whose first days were unlike the rest: a description, never a verdict. */
    static List<String> onset(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        for (Onset.ArmOnset arm : comparison.course().onset().arms()) {
            arm.onset()
                    .value()
                    .map(Onset.FirstDays::difference)
                    .filter(found -> found.intervalUsable() && !found.ci().contains(0))
                    .ifPresent(found -> sentences.add("The first 7 days of " + arm.arm() + " were "
                            + EstimateFormat.change(
                                    found.estimate(), comparison.measure().unit())
                            + " than later ones ("
                            + EstimateFormat.ends(found.ci().lower(), found.ci().upper()) + ")"
                            + carried(arm.arm(), found, comparison.measure().better()) + "."));
        }
        return sentences;
    }
}

package painlog.stats.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.ArRegression;
import painlog.stats.regression.ArmModels;
import painlog.stats.regression.Estimate;
import painlog.stats.series.PhaseSeries;

/**
 * The headline's differences were there no slow wandering (JSON {@code withoutWandering}): the same columns with AR(1)
 * errors by REML.
 */
public final class LevelWithoutWandering {
    private final ArmTimeline timeline;
    private final Outcome<ArFit> fit;

    private LevelWithoutWandering(ArmTimeline timeline, Outcome<ArFit> fit) {
        this.timeline = timeline;
        this.fit = fit;
    }

    private static Outcome<ArFit> fit(ArmTimeline timeline) {
        return timeline.hasEnoughDays()
                ? ArRegression.fit(timeline.design(), contrasts(timeline))
                : Outcome.refused(Reason.TOO_FEW_DAYS);
    }

    /** Phases and order of arms as for {@link HeadlineModel}. */
    public static LevelWithoutWandering of(List<String> order, List<PhaseSeries> phases) {
        ArmTimeline timeline = ArmTimeline.of(order, phases);
        return new LevelWithoutWandering(timeline, fit(timeline));
    }

    /**
     * The same, from a fit that is there already where that is of the same days and columns.
     *
     * @param known {@link ArmModels#levelReml} of these phases, which leaves out arms below five days
     */
    public static LevelWithoutWandering of(List<String> order, List<PhaseSeries> phases, Outcome<ArFit> known) {
        ArmTimeline timeline = ArmTimeline.of(order, phases);
        return new LevelWithoutWandering(timeline, timeline.isOfFullArms() ? known : fit(timeline));
    }

    private static Map<String, double[]> contrasts(ArmTimeline timeline) {
        Map<String, double[]> contrasts = new LinkedHashMap<>();
        for (String arm : timeline.arms()) {
            for (String against : timeline.arms()) {
                if (!arm.equals(against)) {
                    contrasts.put(name(arm, against), timeline.contrast(arm, against));
                }
            }
        }
        return contrasts;
    }

    private static String name(String arm, String against) {
        return arm + " against " + against;
    }

    /** The difference {@code arm} minus {@code against}; refused with the headline and as every REML fit. */
    public Outcome<Estimate> between(String arm, String against) {
        Optional<Reason> refusal = timeline.refusal(arm, against);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : fit.then(model -> Outcome.ok(model.estimate(name(arm, against))));
    }

    /** Correlation of neighbouring days. */
    double phi() {
        return ArFit.phiOf(fit);
    }
}

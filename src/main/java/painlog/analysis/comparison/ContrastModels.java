package painlog.analysis.comparison;

import java.util.List;
import java.util.function.Function;
import painlog.analysis.PhaseDays;
import painlog.stats.Outcome;
import painlog.stats.regression.ArmModels;
import painlog.stats.regression.Estimate;
import painlog.stats.series.Series;

/**
 * The models all contrasts come from, fitted once: the main one and two sensitivity checks.
 *
 * @param medians on the days' medians instead of their means
 * @param washed with three more days of every phase but the first washed out
 */
record ContrastModels(ArmModels means, ArmModels medians, ArmModels washed) {
    private static final int WASHOUT = 3;

    static ContrastModels of(List<PhaseDays> phaseDays) {
        List<PhaseDays> washed = phaseDays.stream()
                .map(s -> s.phase().index() == 1 ? s : s.washed(WASHOUT))
                .toList();
        return new ContrastModels(
                models(phaseDays, PhaseDays::means),
                models(phaseDays, PhaseDays::medians),
                models(washed, PhaseDays::means));
    }

    private static ArmModels models(List<PhaseDays> phaseDays, Function<PhaseDays, Series> values) {
        return ArmModels.of(
                phaseDays.stream().map(s -> s.forModels(values.apply(s))).toList());
    }

    Outcome<Estimate> level(String arm, String against) {
        return ArmModels.between(means.levelReml(), arm, against);
    }

    Outcome<Estimate> levelTrend(String arm, String against) {
        return ArmModels.between(means.levelTrendReml(), arm, against);
    }

    /**
     * Whether the other two have the same sign as the level and agree on leaving out 0; one that is refused does not
     * count.
     */
    boolean agree(String arm, String against) {
        Outcome<Estimate> level = level(arm, against);
        return level.value()
                .map(l -> agrees(l, ArmModels.between(medians.levelReml(), arm, against))
                        && agrees(l, ArmModels.between(washed.levelReml(), arm, against)))
                .orElse(true);
    }

    private static boolean agrees(Estimate level, Outcome<Estimate> other) {
        return other.value()
                .map(o ->
                        Math.signum(o.estimate()) == Math.signum(level.estimate()) && excludes0(o) == excludes0(level))
                .orElse(true);
    }

    static boolean excludes0(Estimate estimate) {
        return !estimate.ci().contains(0);
    }
}

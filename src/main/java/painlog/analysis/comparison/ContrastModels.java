package painlog.analysis.comparison;

import java.util.List;
import java.util.function.Function;
import painlog.analysis.PhaseDays;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.headline.HeadlineModel;
import painlog.stats.headline.LevelWithoutWandering;
import painlog.stats.headline.UnloggedWeights;
import painlog.stats.regression.ArmModels;
import painlog.stats.regression.BeforeGap;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.PhaseSpan;
import painlog.stats.series.Series;

/**
 * The models all contrasts come from, each fitted once.
 *
 * @param headline of the days' means, which everything else is beside
 * @param medians the same on the days' medians
 * @param washed the same with three more days of every phase but the first washed out
 * @param plain without slow wandering
 * @param details those kept for details
 * @param gaps what the days without an entry could hide
 */
record ContrastModels(
        HeadlineModel headline,
        HeadlineModel medians,
        HeadlineModel washed,
        LevelWithoutWandering plain,
        ArmModels details,
        Gaps gaps) {
    private static final int WASHOUT = 3;

    /**
     * Days without an entry.
     *
     * @param weights refused where the headline is
     */
    record Gaps(Outcome<UnloggedWeights> weights, Outcome<BeforeGap> beforeGap) {}

    static ContrastModels of(List<PhaseDays> phaseDays, Measure measure) {
        List<PhaseDays> washed = phaseDays.stream()
                .map(s -> s.phase().index() == 1 ? s : s.washed(WASHOUT))
                .toList();
        List<String> arms = phaseDays.stream()
                .map(PhaseDays::arm)
                .distinct()
                .sorted()
                .map(Arm::label)
                .toList();
        double range = measure.max() - measure.min();
        List<PhaseSeries> means = series(phaseDays, PhaseDays::means);
        HeadlineModel headline = HeadlineModel.of(arms, means, range);
        ArmModels details = ArmModels.of(means);
        return new ContrastModels(
                headline,
                HeadlineModel.of(arms, series(phaseDays, PhaseDays::medians), range),
                HeadlineModel.of(arms, series(washed, PhaseDays::means), range),
                LevelWithoutWandering.of(arms, means, details.levelReml()),
                details,
                gaps(headline, phaseDays));
    }

    private static Gaps gaps(HeadlineModel headline, List<PhaseDays> phaseDays) {
        List<PhaseSpan> spans = phaseDays.stream().map(PhaseDays::span).toList();
        return new Gaps(UnloggedWeights.of(headline, spans), BeforeGap.of(spans));
    }

    private static List<PhaseSeries> series(List<PhaseDays> phaseDays, Function<PhaseDays, Series> values) {
        return phaseDays.stream().map(s -> s.forModels(values.apply(s))).toList();
    }
}

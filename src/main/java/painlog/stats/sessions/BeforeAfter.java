package painlog.stats.sessions;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.MeanInterval;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.Ties;

/**
 * Before against after over many sessions (JSON {@code paired}). People book sessions on bad days, so some drop is to
 * be expected anyway: say so beside it, and see {@link NextDay}.
 *
 * @param nSkipped sessions without a score before or after
 * @param nStoodIn those of the paired in which an entry stands in for a score that was not recorded
 */
public record BeforeAfter(int nPaired, int nSkipped, int nStoodIn, MeanChange change, Wilcoxon wilcoxon, Drops drops) {
    private static final List<String> KNOWN = List.of("nPaired", "nSkipped", "nStoodIn");

    /**
     * How far scores moved, points of the measure.
     *
     * @param meanChange after minus before; {@code ci} is its t interval
     */
    public record MeanChange(
            double meanBefore,
            double meanAfter,
            double meanChange,
            double sdChange,
            ConfidenceInterval ci,
            double medianChange)
            implements JsonUnwrapped {

        private static MeanChange of(List<PairedSession> complete, double[] change) {
            MeanInterval mean = MeanInterval.of(change);
            return new MeanChange(
                    mean(complete, PairedSession::before),
                    mean(complete, PairedSession::after),
                    mean.mean(),
                    mean.sd(),
                    mean.ci(),
                    SampleStatistics.median(change));
        }

        private static double mean(List<PairedSession> complete, Function<PairedSession, OptionalDouble> score) {
            return complete.stream()
                    .mapToDouble(session -> score.apply(session).orElseThrow())
                    .average()
                    .orElseThrow();
        }
    }

    /**
     * The signed rank test.
     *
     * @param wilcoxonV sum of the ranks of the rises (no-change sessions dropped, mid-ranks)
     * @param wilcoxonP two-sided, normal approximation with ties and continuity; empty when no session changed anything
     */
    public record Wilcoxon(double wilcoxonV, OptionalDouble wilcoxonP) implements JsonUnwrapped {

        private static Wilcoxon of(double[] change) {
            double[] changed =
                    Arrays.stream(change).filter(x -> !Ties.tied(x, 0)).toArray();
            return changed.length == 0
                    ? new Wilcoxon(0, OptionalDouble.empty())
                    : new Wilcoxon(
                            test().statistic(changed),
                            OptionalDouble.of(test().test(changed).getPValue()));
        }
    }

    /**
     * Sessions that helped.
     *
     * @param nDropGe2 with a drop of 2 points or more
     * @param nDropGe30pct with a drop of 30 % of the score before or more
     * @param nResponder with either
     */
    public record Drops(int nDropGe2, int nDropGe30pct, int nResponder) implements JsonUnwrapped {}

    /** Refused below three complete sessions; {@code nPaired}, {@code nSkipped} and {@code nStoodIn} are given
     * all the same. */
    public static Outcome<BeforeAfter> of(List<PairedSession> sessions) {
        List<PairedSession> complete =
                sessions.stream().filter(PairedSession::hasBoth).toList();
        int skipped = sessions.size() - complete.size();
        int stoodIn = count(complete, PairedSession::hasStandIn);
        if (complete.size() < 3) {
            return NotEstimable.of(Reason.TOO_FEW_SESSIONS, KNOWN, complete.size(), skipped, stoodIn);
        }
        return Outcome.ok(of(complete, skipped));
    }

    private static BeforeAfter of(List<PairedSession> complete, int skipped) {
        double[] change = complete.stream().mapToDouble(PairedSession::change).toArray();
        Drops drops = new Drops(
                count(complete, BeforeAfter::dropsTwoPoints),
                count(complete, BeforeAfter::dropsThirtyPercent),
                count(complete, s -> dropsTwoPoints(s) || dropsThirtyPercent(s)));
        return new BeforeAfter(
                complete.size(),
                skipped,
                count(complete, PairedSession::hasStandIn),
                MeanChange.of(complete, change),
                Wilcoxon.of(change),
                drops);
    }

    public static WilcoxonSignedRankTest test() {
        return WilcoxonSignedRankTest.withDefaults()
                .with(PValueMethod.ASYMPTOTIC)
                .with(ContinuityCorrection.ENABLED);
    }

    private static int count(List<PairedSession> complete, Predicate<PairedSession> counts) {
        return (int) complete.stream().filter(counts).count();
    }

    private static boolean dropsTwoPoints(PairedSession session) {
        return !Ties.above(session.change(), -2);
    }

    private static boolean dropsThirtyPercent(PairedSession session) {
        double before = session.before().orElseThrow();
        return before > 0 && !Ties.above(session.change(), -0.3 * before);
    }
}

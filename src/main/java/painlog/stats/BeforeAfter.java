package painlog.stats;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Before against after over many sessions (JSON {@code paired}). People book sessions on bad days, so some drop is to be
 * expected anyway: say so beside it, and see {@link NextDay}.
 *
 * @param nSkipped sessions without a score before or after
 * @param meanChange after minus before, points, with its t interval
 * @param wilcoxonV sum of the ranks of the rises (signed ranks, no-change sessions dropped, mid-ranks)
 * @param wilcoxonP two-sided, normal approximation with ties and continuity; empty when no session changed anything
 * @param nDropGe2 sessions with a drop of 2 points or more; {@code nDropGe30pct} of 30 % of the score before
 * @param nResponder sessions with either
 */
public record BeforeAfter(
        int nPaired,
        int nSkipped,
        double meanBefore,
        double meanAfter,
        double meanChange,
        double sdChange,
        double ciLower,
        double ciUpper,
        double medianChange,
        double wilcoxonV,
        OptionalDouble wilcoxonP,
        int nDropGe2,
        int nDropGe30pct,
        int nResponder) {

    /** Refused below three complete sessions; {@code nPaired} and {@code nSkipped} are told all the same. */
    public static Outcome<BeforeAfter> of(List<PairedSession> sessions) {
        List<PairedSession> complete =
                sessions.stream().filter(PairedSession::isComplete).toList();
        int skipped = sessions.size() - complete.size();
        if (complete.size() < 3) {
            return Refused.of(Reason.TOO_FEW_SESSIONS, List.of("nPaired", "nSkipped"), complete.size(), skipped);
        }
        return Outcome.ok(of(complete, skipped));
    }

    private static BeforeAfter of(List<PairedSession> complete, int skipped) {
        double[] change = complete.stream().mapToDouble(PairedSession::change).toArray();
        MeanInterval mean = MeanInterval.of(change);
        double[] changed = Arrays.stream(change).filter(x -> !Ties.tied(x, 0)).toArray();
        return new BeforeAfter(
                complete.size(),
                skipped,
                complete.stream()
                        .mapToDouble(s -> s.before().orElseThrow())
                        .average()
                        .orElseThrow(),
                complete.stream()
                        .mapToDouble(s -> s.after().orElseThrow())
                        .average()
                        .orElseThrow(),
                mean.mean(),
                mean.sd(),
                mean.lower(),
                mean.upper(),
                Spread.median(change),
                changed.length == 0 ? 0 : test().statistic(changed),
                changed.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(test().test(changed).getPValue()),
                count(complete, BeforeAfter::dropsTwoPoints),
                count(complete, BeforeAfter::dropsThirtyPercent),
                count(complete, s -> dropsTwoPoints(s) || dropsThirtyPercent(s)));
    }

    static WilcoxonSignedRankTest test() {
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

package painlog.stats.sessions;

import java.util.ArrayList;
import java.util.List;
import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.TailProbability;
import painlog.stats.Ties;

/**
 * Means of groups of unequal size, drawn towards the mean of all where few values stand behind them (empirical Bayes;
 * James &amp; Stein 1961, Morris 1983). With s² the pooled variance within groups and τ² the variance between their
 * true means (DerSimonian &amp; Laird 1986): w = τ²/(τ² + s²/n), shrunk = μ + w (mean − μ), where μ weighs the means by
 * 1/(τ² + s²/n).
 *
 * @param n values of the group, 1 or more
 * @param mean of the group
 * @param weight w, 0–1: how far the group is left to itself
 * @param shrunk the mean drawn towards μ
 * @param ci shrunk ± 1.96 √(w s²/n + (1 − w)²/Σ 1/(τ² + s²/n)); approximate
 */
public record Shrinkage(int n, double mean, double weight, double shrunk, ConfidenceInterval ci) {

    /**
     * One for each group, in their order. Refused with fewer than two groups ({@code types_not_identifiable}), when no
     * group has two values ({@code too_few_sessions}) and when no group varies within itself ({@code no_variation}).
     */
    public static Outcome<List<Shrinkage>> of(List<double[]> groups) {
        if (groups.size() < 2) {
            return Outcome.refused(Reason.TYPES_NOT_IDENTIFIABLE);
        }
        int all = groups.stream().mapToInt(group -> group.length).sum();
        if (all == groups.size()) {
            return Outcome.refused(Reason.TOO_FEW_SESSIONS);
        }
        double squares = groups.stream().mapToDouble(Shrinkage::squares).sum();
        double within = squares / (all - groups.size());
        return within <= Ties.TOLERANCE * Ties.TOLERANCE
                ? Outcome.refused(Reason.NO_VARIATION)
                : Outcome.ok(of(groups, within));
    }

    private static double squares(double[] group) {
        double mean = SampleStatistics.mean(group);
        double sum = 0;
        for (double value : group) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    private static List<Shrinkage> of(List<double[]> groups, double within) {
        double between = between(groups, within);
        double precision = 0;
        double centre = 0;
        for (double[] group : groups) {
            double weight = 1 / (between + within / group.length);
            precision += weight;
            centre += weight * SampleStatistics.mean(group);
        }
        centre /= precision;
        List<Shrinkage> shrunk = new ArrayList<>();
        for (double[] group : groups) {
            shrunk.add(of(group, between, within, new double[] {centre, 1 / precision}));
        }
        return List.copyOf(shrunk);
    }

    private static double between(List<double[]> groups, double within) {
        double all = 0;
        double squaredSizes = 0;
        double sum = 0;
        for (double[] group : groups) {
            all += group.length;
            squaredSizes += (double) group.length * group.length;
            sum += group.length * SampleStatistics.mean(group);
        }
        double q = 0;
        for (double[] group : groups) {
            double off = SampleStatistics.mean(group) - sum / all;
            q += group.length * off * off;
        }
        return Math.max(0, (q - (groups.size() - 1) * within) / (all - squaredSizes / all));
    }

    private static Shrinkage of(double[] group, double between, double within, double[] centre) {
        double mean = SampleStatistics.mean(group);
        double error = within / group.length;
        double weight = between / (between + error);
        double shrunk = centre[0] + weight * (mean - centre[0]);
        double half = TailProbability.Z * Math.sqrt(weight * error + (1 - weight) * (1 - weight) * centre[1]);
        return new Shrinkage(group.length, mean, weight, shrunk, ConfidenceInterval.around(shrunk, half));
    }
}

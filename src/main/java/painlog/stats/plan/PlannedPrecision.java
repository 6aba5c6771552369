package painlog.stats.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.plan.PlannedContrast.Power;
import painlog.stats.plan.PlannedContrast.Precision;

/**
 * How well a schedule tells arms apart, before anything is known but how much single days vary: generalised least squares
 * of the days on one column for each arm, with errors that resemble each other from day to day and a level that moves
 * by a tenth of the daily deviation a day. Averaged over 50 fixed patterns of missing days.
 */
public final class PlannedPrecision {
    private static final int PATTERNS = 50;
    private static final long SEED = 20_240_101;
    private static final double LEAST_USABLE = 0.8;

    private final List<Double> deltas;
    private final List<LoggedPattern> patterns;
    private final DailyVariation variation;
    private final Map<Integer, NoncentralT> students = new HashMap<>();

    private PlannedPrecision(List<LoggedPattern> patterns, DailyVariation variation, List<Double> deltas) {
        this.patterns = patterns;
        this.variation = variation;
        this.deltas = deltas;
    }

    /**
     * Every pair of arms, the later one against the earlier one.
     *
     * @param deltas for which true differences the power is wanted, points
     */
    public static List<PlannedContrast> of(Schedule schedule, DailyVariation variation, List<Double> deltas) {
        int[] arms = schedule.armByDay();
        boolean complete = variation.coverage() >= 1;
        Random random = DrawnNumbers.of(SEED);
        List<LoggedPattern> patterns = IntStream.range(0, complete ? 1 : PATTERNS)
                .mapToObj(pattern -> complete ? arms : logged(arms, random, variation.coverage()))
                .map(pattern -> LoggedPattern.of(pattern, schedule.arms(), variation.phi()))
                .toList();
        PlannedPrecision precision = new PlannedPrecision(patterns, variation, deltas);
        List<PlannedContrast> contrasts = new ArrayList<>();
        for (int arm = 1; arm < schedule.arms(); arm++) {
            for (int against = 0; against < arm; against++) {
                contrasts.add(precision.contrast(arm, against));
            }
        }
        return List.copyOf(contrasts);
    }

    /** The same days with those that are not logged left out; a number is drawn for every day of the calendar. */
    private static int[] logged(int[] arms, Random random, double coverage) {
        int[] pattern = new int[arms.length];
        Arrays.setAll(pattern, day -> random.nextDouble() < coverage ? arms[day] : LoggedPattern.NOT_LOGGED);
        return pattern;
    }

    private PlannedContrast contrast(int arm, int against) {
        List<LoggedPattern> usable =
                patterns.stream().filter(pattern -> pattern.tells(arm, against)).toList();
        double share = (double) usable.size() / patterns.size();
        Outcome<Precision> precision = share < LEAST_USABLE
                ? Outcome.refused(Reason.TOO_FEW_DAYS)
                : Outcome.ok(precision(usable, arm, against));
        return new PlannedContrast(arm, against, patterns.size(), share, precision);
    }

    private Precision precision(List<LoggedPattern> usable, int arm, int against) {
        double se = 0;
        double df = 0;
        double halfWidth = 0;
        double[] power = new double[deltas.size()];
        for (LoggedPattern pattern : usable) {
            double own = variation.sd() * pattern.unscaledError(arm, against);
            NoncentralT student = students.computeIfAbsent(pattern.df(), NoncentralT::new);
            se += own;
            df += pattern.df();
            halfWidth += student.quantile() * own;
            for (int i = 0; i < power.length; i++) {
                power[i] += student.power(deltas.get(i) / own);
            }
        }
        List<Power> chances = IntStream.range(0, power.length)
                .mapToObj(i -> new Power(deltas.get(i), power[i] / patterns.size()))
                .toList();
        return new Precision(se / usable.size(), df / usable.size(), halfWidth / usable.size(), chances);
    }
}

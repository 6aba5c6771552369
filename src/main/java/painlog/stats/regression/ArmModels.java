package painlog.stats.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/**
 * Every arm against every other over all days and phases: AR(1) REML of the daily means on one 0/1 column for each arm
 * but the first. Where the arms are none, massage, physical therapy and both, {@code levelTrendReml} is the factorial
 * model of {@link TherapyModels} in other words, and without days of both its types model; other therapies fit in as
 * well.
 *
 * @param levelReml y ~ 1 + arms
 * @param levelTrendReml the same beside a common trend, {@code time} in days from the first day with data
 */
public record ArmModels(Outcome<ArFit> levelReml, Outcome<ArFit> levelTrendReml) {
    private static final int LEAST_DAYS = 5;

    /**
     * Arms below five days are left out. Refused when fewer than two arms remain ({@code types_not_identifiable}), when
     * no arm varies within itself, when arms cannot be told from time and as every REML fit. O(n k²) for k arms.
     */
    public static ArmModels of(List<PhaseSeries> phases) {
        Map<String, Series> arms = arms(phases);
        Outcome<Design> level = level(arms);
        Outcome<Design> trend = level.then(ArmModels::withTime);
        return new ArmModels(fit(level, arms.keySet()), fit(trend, arms.keySet()));
    }

    private static Map<String, Series> arms(List<PhaseSeries> phases) {
        Map<String, Series> arms = new TreeMap<>();
        phases.forEach(phaseSeries -> arms.merge(phaseSeries.arm(), phaseSeries.days(), Series::and));
        arms.values().removeIf(days -> days.size() < LEAST_DAYS);
        return arms;
    }

    private static Outcome<Design> level(Map<String, Series> arms) {
        if (arms.size() < 2) {
            return Outcome.refused(arms.isEmpty() ? Reason.TOO_FEW_DAYS : Reason.TYPES_NOT_IDENTIFIABLE);
        }
        if (arms.values().stream().allMatch(Series::isConstant)) {
            return Outcome.refused(Reason.NO_VARIATION);
        }
        Design design = Design.of(arms.values().stream().reduce(Series::and).orElseThrow());
        for (String arm : List.copyOf(arms.keySet()).subList(1, arms.size())) {
            design = with(design, arm, arms.getOrDefault(arm, design.days()));
        }
        return Outcome.ok(design);
    }

    private static Design with(Design design, String arm, Series days) {
        Set<Integer> own = java.util.Arrays.stream(days.days()).boxed().collect(Collectors.toSet());
        return design.with(arm, i -> own.contains(design.days().day(i)) ? 1 : 0);
    }

    private static Outcome<Design> withTime(Design level) {
        Series days = level.days();
        Design trend = level.insert(1, "time", i -> days.day(i) - days.day(0));
        return trend.isFullRank() ? Outcome.ok(trend) : Outcome.refused(Reason.COLLINEAR_WITH_TIME);
    }

    private static Outcome<ArFit> fit(Outcome<Design> design, Set<String> arms) {
        return design.then(d -> ArRegression.fit(d, contrasts(d, new ArrayList<>(arms))));
    }

    private static Map<String, double[]> contrasts(Design design, List<String> arms) {
        Map<String, double[]> contrasts = new LinkedHashMap<>();
        for (String arm : arms) {
            for (String against : arms) {
                double[] weights = new double[design.k()];
                add(weights, design.names().indexOf(arm), 1);
                add(weights, design.names().indexOf(against), -1);
                if (!arm.equals(against)) {
                    contrasts.put(contrast(arm, against), weights);
                }
            }
        }
        return contrasts;
    }

    /** The first arm has no column: it is the intercept. */
    private static void add(double[] weights, int column, double weight) {
        if (column >= 0) {
            weights[column] += weight;
        }
    }

    private static String contrast(String arm, String against) {
        return arm + " against " + against;
    }

    /** The difference arm minus {@code against}; refused below five days of either, else as the model. */
    public static Outcome<Estimate> between(Outcome<ArFit> model, String arm, String against) {
        return model.then(fit -> fit.contrasts().containsKey(contrast(arm, against))
                ? Outcome.ok(fit.estimate(contrast(arm, against)))
                : Outcome.refused(Reason.TOO_FEW_DAYS));
    }
}

package painlog.stats.regression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.Ties;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/**
 * Massage against physical therapy over all days and phases (JSON {@code types}): AR(1) REML of the daily means on
 * {@code massage} and {@code pt} as 0/1, a day with both having both. Only therapies that some days have and others
 * lack become columns.
 *
 * @param typesReml y ~ 1 + massage + pt; contrast {@code ptMinusMassage} where both are there
 * @param typesTrendReml the same beside a common trend, {@code time} in days from the first day with data
 * @param factorialTrendReml adds {@code massageXPt}, where none, massage, pt and both all occur; contrast
 *     {@code bothVsNone}
 */
public record TherapyModels(
        Outcome<ArFit> typesReml, Outcome<ArFit> typesTrendReml, Outcome<ArFit> factorialTrendReml) {
    private static final int LEAST_DAYS = 10;
    private static final int KINDS = 4;

    /**
     * Refused without days, below ten days in all, when all days are the same, when the therapies cannot be told apart
     * from each other ({@code types_not_identifiable}) or from time ({@code collinear_with_time}), and as every REML
     * fit.
     */
    public static TherapyModels of(List<PhaseSeries> phases) {
        Outcome<Design> types = types(phases);
        Outcome<Design> trend = types.then(d -> fullRank(withTime(d), Reason.COLLINEAR_WITH_TIME));
        return new TherapyModels(
                types.then(d -> ArRegression.fit(d, ptMinusMassage(d))),
                trend.then(d -> ArRegression.fit(d, ptMinusMassage(d))),
                factorial(phases, trend));
    }

    private static Outcome<ArFit> factorial(List<PhaseSeries> phases, Outcome<Design> trend) {
        long kinds = phases.stream()
                .filter(p -> p.days().size() > 0)
                .map(PhaseSeries::kind)
                .distinct()
                .count();
        if (kinds < KINDS) {
            return Outcome.refused(Reason.NOT_ALL_FOUR_TYPES);
        }
        return trend.then(d -> fullRank(withBoth(d), Reason.COLLINEAR_WITH_TIME))
                .then(d -> ArRegression.fit(d, Map.of("bothVsNone", new double[] {0, 0, 1, 1, 1})));
    }

    private static Outcome<Design> types(List<PhaseSeries> phases) {
        Series days = phases.stream().map(PhaseSeries::days).reduce(Series.of(new int[0], new double[0]), Series::and);
        if (days.size() < LEAST_DAYS) {
            return Outcome.refused(days.size() == 0 ? Reason.NO_DATA : Reason.TOO_FEW_DAYS);
        }
        if (days.isConstant()) {
            return Outcome.refused(Reason.NO_VARIATION);
        }
        Design design = Design.of(days);
        design = withTherapy(design, "massage", daysWith(phases, PhaseSeries::massage));
        design = withTherapy(design, "pt", daysWith(phases, PhaseSeries::pt));
        return design.k() == 1
                ? Outcome.refused(Reason.TYPES_NOT_IDENTIFIABLE)
                : fullRank(design, Reason.TYPES_NOT_IDENTIFIABLE);
    }

    private static Set<Integer> daysWith(List<PhaseSeries> phases, Predicate<PhaseSeries> therapy) {
        return phases.stream()
                .filter(therapy)
                .flatMapToInt(p -> Arrays.stream(p.days().days()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Design withTherapy(Design design, String name, Set<Integer> treated) {
        Series days = design.days();
        Design with = design.with(name, i -> treated.contains(days.day(i)) ? 1 : 0);
        return Ties.allTied(with.column(name)) ? design : with;
    }

    private static Design withTime(Design types) {
        Series days = types.days();
        return types.insert(1, "time", i -> days.day(i) - days.day(0));
    }

    private static Design withBoth(Design trend) {
        double[] massage = trend.column("massage");
        double[] pt = trend.column("pt");
        return trend.with("massageXPt", i -> massage[i] * pt[i]);
    }

    private static Outcome<Design> fullRank(Design design, Reason otherwise) {
        return design.isFullRank() ? Outcome.ok(design) : Outcome.refused(otherwise);
    }

    private static Map<String, double[]> ptMinusMassage(Design design) {
        if (!design.names().containsAll(List.of("massage", "pt"))) {
            return Map.of();
        }
        double[] weights = new double[design.k()];
        weights[design.names().indexOf("pt")] = 1;
        weights[design.names().indexOf("massage")] = -1;
        return Map.of("ptMinusMassage", weights);
    }
}

package painlog.analysis.factors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import painlog.analysis.factors.FactorResult.On;
import painlog.journal.total.DayValues;
import painlog.stats.BenjaminiHochberg;
import painlog.stats.Outcome;
import painlog.stats.regression.DayDifference;
import painlog.stats.series.Series;

/** Finds what goes along with a measure on the same and on the next day. */
public final class FactorAnalysis {
    private final FactorInputs inputs;

    private FactorAnalysis(FactorInputs inputs) {
        this.inputs = inputs;
    }

    /** All factors, adjusted together for multiple comparisons. A weekday is compared on its own day only. */
    public static Factors find(FactorInputs inputs) {
        List<FactorResult> results = new ArrayList<>();
        FactorAnalysis finder = new FactorAnalysis(inputs);
        for (Factor factor : inputs.days().isEmpty() ? List.<Factor>of() : inputs.factors()) {
            results.add(finder.result(factor, On.SAME_DAY));
            if (factor.kind() != Factor.Kind.WEEKDAY) {
                results.add(finder.result(factor, On.NEXT_DAY));
            }
        }
        return new Factors(inputs.measure(), inputs.days().size(), sorted(guarded(results)));
    }

    private FactorResult result(Factor factor, On on) {
        int later = on == On.NEXT_DAY ? 1 : 0;
        List<DayValues> counted = new ArrayList<>();
        Set<Integer> with = new HashSet<>();
        for (DayValues day : inputs.days()) {
            LocalDate factorDay = day.date().minusDays(later);
            if (factor.days().containsKey(factorDay)) {
                counted.add(day);
            }
            if (factor.days().getOrDefault(factorDay, false)) {
                with.add(index(day));
            }
        }
        Outcome<DayDifference> difference = DayDifference.of(series(counted), with);
        return new FactorResult(factor.kind(), factor.name(), factor.split(), on, difference, OptionalDouble.empty());
    }

    private int index(DayValues day) {
        return Math.toIntExact(
                day.date().toEpochDay() - inputs.days().get(0).date().toEpochDay());
    }

    private Series series(List<DayValues> days) {
        return Series.of(
                days.stream().mapToInt(this::index).toArray(),
                days.stream().mapToDouble(DayValues::mean).toArray());
    }

    private static List<FactorResult> guarded(List<FactorResult> results) {
        double[] q = BenjaminiHochberg.adjust(results.stream()
                .flatMap(result -> result.difference().value().stream())
                .mapToDouble(difference -> difference.difference().test().p())
                .toArray());
        List<FactorResult> guarded = new ArrayList<>();
        int next = 0;
        for (FactorResult result : results) {
            guarded.add(result.difference().value().isPresent() ? result.guarded(q[next++]) : result);
        }
        return guarded;
    }

    private static List<FactorResult> sorted(List<FactorResult> results) {
        return results.stream()
                .sorted(Comparator.comparingDouble(
                                (FactorResult result) -> result.q().orElse(2))
                        .thenComparing(result -> -result.difference()
                                .value()
                                .map(d -> Math.abs(d.difference().test().t()))
                                .orElse(0.0)))
                .toList();
    }
}

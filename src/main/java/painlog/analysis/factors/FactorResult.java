package painlog.analysis.factors;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import painlog.analysis.PointEstimate;
import painlog.stats.JsonCode;
import painlog.stats.Outcome;
import painlog.stats.regression.DayDifference;
import painlog.text.Sentence;

/**
 * How days with a factor differ from days without it.
 *
 * @param split a measure's days count as having it above this value; empty for other kinds
 * @param on the day that is looked at
 * @param q p adjusted for multiple comparisons (Benjamini-Hochberg); empty where refused
 */
public record FactorResult(
        Factor.Kind kind,
        String name,
        OptionalDouble split,
        On on,
        Outcome<DayDifference> difference,
        OptionalDouble q) {

    /** Which day is looked at. */
    public enum On implements JsonCode {
        SAME_DAY("same_day"),
        NEXT_DAY("next_day");

        private final String code;

        On(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@code sitting}, {@code sleep above 6}, {@code Mondays}; {@link Factors#words} tells those of one name apart.
     *
     * @param number formats a value
     */
    String words(DoubleFunction<String> number) {
        return switch (kind) {
            case TRIGGER, SYMPTOM -> name;
            case DOSE -> name + " taken";
            case MEASURE -> name + " above " + number.apply(split.orElse(0));
            case WEEKDAY -> Sentence.capitalized(name) + "s";
        };
    }

    /** Days with it less days without it; empty where refused. */
    public Optional<PointEstimate> estimate() {
        return difference.value().map(found -> PointEstimate.of(found.difference()));
    }

    /** How many days with it were compared; 0 where refused. */
    public int daysWith() {
        return difference.value().map(DayDifference::nWith).orElse(0);
    }

    /** How many days without it were compared; 0 where refused. */
    public int daysWithout() {
        return difference.value().map(DayDifference::nWithout).orElse(0);
    }

    /** Whether it stands out from chance after looking at all of them. */
    public boolean standsOut() {
        return q.orElse(1) <= Factors.STANDS_OUT;
    }

    FactorResult guarded(double adjusted) {
        return new FactorResult(kind, name, split, on, difference, OptionalDouble.of(adjusted));
    }
}

package painlog.analysis.factors;

import java.util.List;
import java.util.function.DoubleFunction;
import painlog.journal.word.Measure;

/**
 * What goes along with a measure: everything {@code factors} says.
 *
 * @param days how many days have a value of the measure
 * @param factors the ones that stand out most come first; those refused last
 */
public record Factors(Measure measure, int days, List<FactorResult> factors) {
    /**
     * Up to here a factor stands out: of those, one in ten may be chance. Less than 0.10, since at 0.10 something stood
     * out in 12 to 13 of 100 made-up journals in which nothing goes along with pain.
     */
    public static final double STANDS_OUT = 0.075;

    public Factors {
        factors = List.copyOf(factors);
    }

    /**
     * A factor in words: {@code sleep above 6}, {@code sitting}, {@code stress (trigger)} where something of another kind
     * has that name, too. Worded here because the report and the chart, which know nothing of each other, must call a
     * factor the same.
     *
     * @param number formats a value
     */
    public String words(FactorResult result, DoubleFunction<String> number) {
        String words = result.words(number);
        boolean isBareName = words.equals(result.name());
        boolean isShared = factors.stream()
                .anyMatch(other -> other.kind() != result.kind() && other.name().equals(result.name()));
        return isBareName && isShared ? words + " (" + result.kind().code() + ")" : words;
    }

    public boolean isEmpty() {
        return factors.isEmpty();
    }
}

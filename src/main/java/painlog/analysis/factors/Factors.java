package painlog.analysis.factors;

import java.util.List;
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

    public boolean isEmpty() {
        return factors.isEmpty();
    }
}

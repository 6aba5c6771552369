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
    /** Up to here a factor stands out: of those, one in ten may be chance. */
    public static final double STANDS_OUT = 0.10;

    public Factors {
        factors = List.copyOf(factors);
    }

    public boolean isEmpty() {
        return factors.isEmpty();
    }
}

package painlog.chart.kinds;

import java.util.Optional;
import painlog.analysis.PointEstimate;
import painlog.analysis.comparison.Contrast;
import painlog.text.EstimateFormat;

/**
 * The difference between two arms with the number of logged days it is based on.
 *
 * @param label such as {@code massage against no therapy}
 * @param found in points; empty when there are not enough data
 */
public record ContrastEstimate(String label, int days, int daysAgainst, Optional<PointEstimate> found) {
    /** The headline estimate of a contrast, as {@code compare} shows it; empty where it is refused. */
    public static ContrastEstimate of(Contrast contrast) {
        return new ContrastEstimate(
                ArmStyles.name(contrast.arms().arm()) + " against "
                        + ArmStyles.name(contrast.arms().against()),
                contrast.arms().days(),
                contrast.arms().daysAgainst(),
                contrast.difference());
    }

    boolean isKnown() {
        return found.isPresent();
    }

    /** The label and, in a second line, the figures. */
    String text() {
        return label + "\n" + "n " + days + ":" + daysAgainst + " days, "
                + found.map(f -> EstimateFormat.difference(f.value(), f.low(), f.high()))
                        .orElse("not enough data");
    }
}

package painlog.analysis.comparison;

import java.util.Optional;
import painlog.journal.arm.Arm;
import painlog.journal.word.Measure;

/**
 * What is asked of a comparison.
 *
 * @param washout so many first days of every phase but the first do not count, 0 or more
 * @param minDays phases with fewer logged days are shown but not compared, 0 or more
 * @param two the one contrast that is asked for; all of them where empty
 */
public record ComparisonRequest(Measure measure, int washout, int minDays, Optional<ArmPair> two) {

    /** One arm, and the other that it is held against. */
    public record ArmPair(Arm arm, Arm against) {}

    /** Everything, every day counted. */
    public static ComparisonRequest of(Measure measure) {
        return new ComparisonRequest(measure, 0, 0, Optional.empty());
    }
}

package painlog.analysis.comparison;

import painlog.journal.word.Measure;

/**
 * What is asked of a comparison.
 *
 * @param washout so many first days of every phase but the first do not count, 0 or more
 * @param minDays phases with fewer logged days are shown but not compared, 0 or more
 */
public record ComparisonRequest(Measure measure, int washout, int minDays, ComparisonScope scope) {

    /** All therapies, every day counted. */
    public static ComparisonRequest of(Measure measure) {
        return new ComparisonRequest(measure, 0, 0, new ComparisonScope.Therapies(false));
    }
}

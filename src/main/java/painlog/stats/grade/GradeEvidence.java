package painlog.stats.grade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;

/**
 * What the certainty of a comparison is judged by, see {@link Grade}. Improvement is a decrease, and points are of a
 * scale from 0 to 10: other measures are brought to that first.
 */
public record GradeEvidence(Allocation allocation, Logging logging, Finding finding) {

    /**
     * How the comparison came about.
     *
     * @param randomised the order of the phases was drawn at random beforehand
     * @param turns runs of one arm or the other, from 1: AB are two
     * @param circumstances what else takes a point each, in the order of the rule
     */
    public record Allocation(boolean randomised, int turns, List<Grade.Concern> circumstances) {
        public Allocation {
            circumstances = List.copyOf(circumstances);
        }
    }

    /**
     * How well it was logged.
     *
     * @param daysInAll logged days of all arms in the model
     * @param minDaysPerCondition days with data in the condition with fewer
     * @param minCoverage lower of the two coverages, 0–1
     * @param coverageGap difference of the coverages, 0–1
     * @param pctDaysAtBound days at either end of the scale, per cent
     */
    public record Logging(
            int daysInAll, int minDaysPerCondition, double minCoverage, double coverageGap, double pctDaysAtBound) {}

    /**
     * What came out.
     *
     * @param headline refused also where its interval may not be shown
     * @param baselineImprovingP adjusted p of the drift of the last phase before, where that drift is an improvement
     */
    public record Finding(Outcome<Shown> headline, Others others, OptionalDouble baselineImprovingP) {}

    /** The headline, points. */
    public record Shown(double estimate, double se, ConfidenceInterval ci, boolean levelWanders) {
        boolean hasMoved() {
            return Math.abs(estimate) > se;
        }

        boolean isImprovement() {
            return estimate < 0;
        }

        boolean excludes0() {
            return !ci.contains(0);
        }
    }

    /**
     * The same difference counted in other ways; one that is refused, or has no interval, is empty and not held against
     * the headline.
     *
     * @param washout3 without the first three days of every later phase
     * @param dayMedian on the days' medians
     * @param nap share of pairs of days in which the arm's is the better, with its interval on effective days
     */
    public record Others(
            Optional<Line> withoutWandering,
            Optional<Line> steadyDrift,
            Optional<Line> washout3,
            Optional<Line> dayMedian,
            Optional<Line> nap) {}

    /** An estimate with its interval. */
    public record Line(double estimate, ConfidenceInterval ci) {
        boolean excludes0() {
            return !ci.contains(0);
        }

        boolean hasSignOf(Shown other) {
            return Math.signum(estimate) == Math.signum(other.estimate());
        }
    }
}

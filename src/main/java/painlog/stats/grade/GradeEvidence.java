package painlog.stats.grade;

import java.util.OptionalDouble;

/** What the certainty of a comparison is judged by, see {@link Grade}. */
public record GradeEvidence(Plan plan, Logging logging, Finding finding) {

    /**
     * How the comparison came about.
     *
     * @param randomised the order of the periods was drawn at random
     * @param alternating two arms took turns
     * @param concurrentChanges something else changed too: a drug, an injury, a new therapy
     */
    public record Plan(boolean randomised, int nPeriods, boolean alternating, boolean concurrentChanges) {}

    /**
     * How well it was logged.
     *
     * @param minDaysPerCondition days with data in the condition with fewer
     * @param minCoverage lower of the two coverages, 0–1
     * @param coverageGap difference of the coverages, 0–1
     * @param pctDaysAtBound days at 0 or 10, per cent
     */
    public record Logging(int minDaysPerCondition, double minCoverage, double coverageGap, double pctDaysAtBound) {}

    /**
     * What came out. What could not be estimated is empty; an interval that could not be is judged imprecise.
     *
     * @param ciWidth of the level change, points
     * @param improvementCiLower lower limit of the improvement, points
     * @param baselineImprovingP adjusted p of A's own drift, where that drift is an improvement
     * @param trendAdjustedRatio level change with a common trend / without
     * @param sensitivityAgrees washout of 3 days, day medians and NAP agree on the sign and on excluding 0
     */
    public record Finding(
            OptionalDouble ciWidth,
            OptionalDouble improvementCiLower,
            OptionalDouble nap,
            OptionalDouble baselineImprovingP,
            OptionalDouble trendAdjustedRatio,
            boolean sensitivityAgrees) {}
}

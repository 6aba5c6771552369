package painlog.stats.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import painlog.stats.JsonCode;
import painlog.stats.Ties;

/**
 * How sure one can be of a comparison (JSON {@code grade}): OUR rule, modelled on GRADE and on the WWC standards for
 * single-case designs; it is not validated (see {@code src/site/markdown/methods.md}).
 *
 * @param points 0–4; empty when nothing can be said
 * @param reasons in the order of the rule
 */
public record Grade(Certainty grade, OptionalInt points, List<Concern> reasons) {
    private static final int LEAST_DAYS = 5;
    private static final int ENOUGH_DAYS = 14;
    private static final int REVERSALS = 4;
    private static final int MOST = 4;
    private static final int MOST_UNLESS_RANDOMISED = 3;

    public Grade {
        reasons = List.copyOf(reasons);
    }

    /** In how far the figures can be relied on. */
    public enum Certainty implements JsonCode {
        CANNOT_SAY,
        VERY_LOW,
        LOW,
        MODERATE,
        HIGH;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What took a point away, or added one. */
    public enum Concern implements JsonCode {
        FEWER_THAN_5_DAYS("fewer_than_5_days"),
        FEW_DAYS("few_days"),
        MISSING_DAYS("missing_days"),
        IMPRECISE("imprecise"),
        TREND_BEFORE("trend_before"),
        NOT_ROBUST("not_robust"),
        OTHER_CHANGES("other_changes"),
        FLOOR_OR_CEILING("floor_or_ceiling"),
        LARGE_EFFECT("large_effect(+1)");

        private final String code;

        Concern(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public static Grade of(GradeEvidence evidence) {
        if (evidence.logging().minDaysPerCondition() < LEAST_DAYS) {
            return new Grade(Certainty.CANNOT_SAY, OptionalInt.empty(), List.of(Concern.FEWER_THAN_5_DAYS));
        }
        List<Concern> reasons = concerns(evidence);
        int points = start(evidence.plan()) - reasons.size();
        if (isLarge(evidence.finding())) {
            reasons.add(Concern.LARGE_EFFECT);
            points++;
        }
        points = Math.max(0, Math.min(points, isRandomisedReversal(evidence.plan()) ? MOST : MOST_UNLESS_RANDOMISED));
        return new Grade(certainty(points), OptionalInt.of(points), reasons);
    }

    private static boolean isRandomisedReversal(GradeEvidence.Plan plan) {
        return plan.randomised() && plan.nPeriods() >= REVERSALS;
    }

    private static int start(GradeEvidence.Plan plan) {
        if (isRandomisedReversal(plan)) {
            return 4;
        }
        return plan.alternating() && plan.nPeriods() >= REVERSALS ? 3 : 2;
    }

    private static List<Concern> concerns(GradeEvidence evidence) {
        GradeEvidence.Logging logging = evidence.logging();
        GradeEvidence.Finding finding = evidence.finding();
        List<Concern> concerns = new ArrayList<>();
        add(concerns, Concern.FEW_DAYS, logging.minDaysPerCondition() < ENOUGH_DAYS);
        add(concerns, Concern.MISSING_DAYS, logging.minCoverage() < 0.6 || Ties.above(logging.coverageGap(), 0.25));
        add(concerns, Concern.IMPRECISE, finding.ciWidth().orElse(Double.POSITIVE_INFINITY) > 4);
        add(concerns, Concern.TREND_BEFORE, isDriftBefore(finding));
        add(concerns, Concern.NOT_ROBUST, !finding.sensitivityAgrees());
        add(concerns, Concern.OTHER_CHANGES, evidence.plan().concurrentChanges());
        add(concerns, Concern.FLOOR_OR_CEILING, !Ties.above(30, logging.pctDaysAtBound()));
        return concerns;
    }

    private static void add(List<Concern> concerns, Concern concern, boolean applies) {
        if (applies) {
            concerns.add(concern);
        }
    }

    private static boolean isDriftBefore(GradeEvidence.Finding finding) {
        return finding.baselineImprovingP().orElse(1) < 0.10
                || finding.trendAdjustedRatio().orElse(1) < 0.5;
    }

    private static boolean isLarge(GradeEvidence.Finding finding) {
        return finding.nap().orElse(0) >= 0.93 && finding.improvementCiLower().orElse(0) >= 1;
    }

    private static Certainty certainty(int points) {
        return Certainty.values()[Math.max(1, points)];
    }
}

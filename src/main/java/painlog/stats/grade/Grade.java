package painlog.stats.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import painlog.stats.JsonCode;
import painlog.stats.NotEstimable;
import painlog.stats.Reason;
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
    private static final int LEAST_DAYS_IN_ALL = 12;
    private static final int ENOUGH_DAYS = 14;
    private static final int REVERSALS = 4;
    private static final int FEWER_TURNS = 3;

    public Grade {
        reasons = List.copyOf(reasons);
    }

    /** In how far the figures can be relied on. */
    public enum Certainty implements JsonCode {
        CANNOT_SAY("cannot_say"),
        VERY_LOW("very_low"),
        LOW("low"),
        MODERATE("moderate"),
        HIGH("high");

        private final String code;

        Certainty(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What took a point away, or added one, or leaves nothing to say. */
    public enum Concern implements JsonCode {
        FEWER_THAN_5_DAYS("fewer_than_5_days"),
        FEWER_THAN_12_DAYS("fewer_than_12_days"),
        TOO_FEW_DAYS("too_few_days"),
        NO_VARIATION("no_variation"),
        NO_RESIDUAL_VARIATION("no_residual_variation"),
        INTERVAL_NOT_USABLE("interval_not_usable"),
        FEW_DAYS("few_days"),
        MISSING_DAYS("missing_days"),
        IMPRECISE("imprecise"),
        /** The level of pain wandered so much that only the days around the changes count. */
        LEVEL_WANDERS("level_wanders"),
        TREND_BEFORE("trend_before"),
        NOT_ROBUST("not_robust"),
        OTHER_CHANGES("other_changes"),
        /** The arm began when pain was above its usual. */
        WORST_MOMENT("worst_moment"),
        FLOOR_OR_CEILING("floor_or_ceiling"),
        /** Entries of several sites are mixed. */
        SITES_MIXED("sites_mixed"),
        /** One arm was logged at other hours of the day. */
        OTHER_HOURS("other_hours"),
        /** One arm was logged on other days of the week. */
        OTHER_WEEKDAYS("other_weekdays"),
        /** A period is under way without a session for weeks. */
        IDLE_PERIOD("idle_period"),
        /** Sessions lie outside every period of their therapy. */
        SESSIONS_WITHOUT_PERIOD("sessions_without_period"),
        LARGE_EFFECT("large_effect(+1)");

        private final String code;

        Concern(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** The headline's refusal as the one reason. */
        static Concern of(Reason refusal) {
            return Stream.of(values())
                    .filter(concern -> concern.code.equals(refusal.code()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("a headline is never refused for " + refusal.code()));
        }
    }

    public static Grade of(GradeEvidence evidence) {
        if (evidence.logging().minDaysPerCondition() < LEAST_DAYS) {
            return cannotSay(Concern.FEWER_THAN_5_DAYS);
        }
        if (evidence.logging().daysInAll() < LEAST_DAYS_IN_ALL) {
            return cannotSay(Concern.FEWER_THAN_12_DAYS);
        }
        if (evidence.finding().headline() instanceof NotEstimable<GradeEvidence.Shown> refused) {
            return cannotSay(Concern.of(refused.reason()));
        }
        return of(evidence, evidence.finding().headline().value().orElseThrow());
    }

    private static Grade cannotSay(Concern because) {
        return new Grade(Certainty.CANNOT_SAY, OptionalInt.empty(), List.of(because));
    }

    private static Grade of(GradeEvidence evidence, GradeEvidence.Shown headline) {
        List<Concern> reasons = concerns(evidence, headline);
        GradeEvidence.Allocation allocation = evidence.allocation();
        int points = start(allocation) - reasons.size();
        int most = most(allocation, reasons);
        if (isLarge(evidence, headline)) {
            reasons.add(Concern.LARGE_EFFECT);
            points++;
        }
        points = Math.max(0, Math.min(points, most));
        return new Grade(Certainty.values()[Math.max(1, points)], OptionalInt.of(points), reasons);
    }

    private static int start(GradeEvidence.Allocation allocation) {
        if (allocation.turns() < REVERSALS) {
            return 2;
        }
        return allocation.randomised() ? 4 : 3;
    }

    /** No more than "low" before something came back; "high" only for an order drawn by lot and without a concern. */
    private static int most(GradeEvidence.Allocation allocation, List<Concern> concerns) {
        if (allocation.turns() < FEWER_TURNS) {
            return 2;
        }
        return allocation.randomised() && allocation.turns() >= REVERSALS && concerns.isEmpty() ? 4 : 3;
    }

    private static List<Concern> concerns(GradeEvidence evidence, GradeEvidence.Shown headline) {
        GradeEvidence.Logging logging = evidence.logging();
        double width = headline.ci().upper() - headline.ci().lower();
        List<Concern> concerns = new ArrayList<>();
        add(concerns, Concern.FEW_DAYS, logging.minDaysPerCondition() < ENOUGH_DAYS);
        add(concerns, Concern.MISSING_DAYS, logging.minCoverage() < 0.6 || Ties.above(logging.coverageGap(), 0.25));
        add(concerns, Concern.IMPRECISE, width > 4);
        add(concerns, Concern.LEVEL_WANDERS, headline.levelWanders());
        add(concerns, Concern.TREND_BEFORE, isDriftBefore(evidence.finding(), headline));
        add(concerns, Concern.NOT_ROBUST, !isRobust(evidence.finding().others(), headline));
        evidence.allocation().circumstances().stream()
                .filter(concern -> concern != Concern.WORST_MOMENT || (headline.hasMoved() && headline.isImprovement()))
                .forEach(concerns::add);
        add(concerns, Concern.FLOOR_OR_CEILING, !Ties.above(30, logging.pctDaysAtBound()));
        concerns.sort(null);
        return concerns;
    }

    private static void add(List<Concern> concerns, Concern concern, boolean applies) {
        if (applies) {
            concerns.add(concern);
        }
    }

    /** A difference within its own error is no more than noise, and so is its share of a drift. */
    private static boolean isDriftBefore(GradeEvidence.Finding finding, GradeEvidence.Shown headline) {
        boolean drifts = finding.others()
                .steadyDrift()
                .map(drift -> drift.estimate() / headline.estimate() < 0.5)
                .orElse(false);
        boolean improved =
                headline.isImprovement() && finding.baselineImprovingP().orElse(1) < 0.10;
        return headline.hasMoved() && (drifts || improved);
    }

    private static boolean isRobust(GradeEvidence.Others others, GradeEvidence.Shown headline) {
        List<GradeEvidence.Line> counted = Stream.of(others.withoutWandering(), others.washout3(), others.dayMedian())
                .flatMap(Optional::stream)
                .toList();
        Optional<GradeEvidence.Line> drift = others.steadyDrift();
        if (!headline.excludes0()) {
            return Stream.concat(counted.stream(), drift.stream()).noneMatch(GradeEvidence.Line::excludes0);
        }
        return counted.stream().allMatch(line -> line.excludes0() && line.hasSignOf(headline))
                && drift.map(line -> line.hasSignOf(headline)).orElse(true)
                && others.nap().map(nap -> isSameSide(nap, headline)).orElse(true);
    }

    private static boolean isSameSide(GradeEvidence.Line nap, GradeEvidence.Shown headline) {
        return headline.isImprovement() ? nap.ci().lower() > 0.5 : nap.ci().upper() < 0.5;
    }

    private static boolean isLarge(GradeEvidence evidence, GradeEvidence.Shown headline) {
        double nap = evidence.finding()
                .others()
                .nap()
                .map(GradeEvidence.Line::estimate)
                .orElse(0.0);
        return nap >= 0.93 && headline.ci().upper() <= -1;
    }
}

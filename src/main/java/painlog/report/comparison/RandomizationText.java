package painlog.report.comparison;

import painlog.analysis.plan.PlanContrast;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.plan.RandomizationTest;
import painlog.text.EstimateFormat;

/** The test of a difference by the orders that could have been drawn, in a sentence. */
final class RandomizationText {
    /** With fewer cycles there are too few orders to judge by. */
    private static final int ENOUGH = 4;

    private RandomizationText() {}

    /**
     * {@code Of the 16 orders that could have been drawn, 2 show a difference as large, either way (p 0.125; the least
     * possible is 0.125).}
     *
     * @param arms how many take turns
     */
    static String sentence(PlanContrast pair, int arms) {
        Outcome<RandomizationTest> shown = pair.shown();
        return shown.value().map(test -> found(pair, test, arms)).orElseGet(() -> refused(shown));
    }

    private static String refused(Outcome<RandomizationTest> shown) {
        boolean isFew = shown instanceof NotEstimable<RandomizationTest> refused
                && refused.reason() == Reason.FEWER_THAN_TWO_CYCLES;
        return isFew
                ? "With fewer than two whole cycles logged, the draw by itself says nothing."
                : "Since the order is no draw, there is no test by it.";
    }

    private static String found(PlanContrast pair, RandomizationTest test, int arms) {
        String described = test.cyclesUsed() < ENOUGH ? "; with so few cycles it describes and does not judge" : "";
        String values = "(p " + EstimateFormat.p(test.p().pTwoSided()) + "; the least possible is "
                + EstimateFormat.p(test.smallest().smallestPTwoSided()) + described + ").";
        String size = " a difference as large as the " + EstimateFormat.difference(test.statistic()) + " between "
                + pair.arm().label() + " and " + pair.against().label() + " blocks, either way ";
        if (!test.exact()) {
            return "Of 20,000 orders that could have been drawn, "
                    + Math.round(test.p().pTwoSided() * 20_000) + " show" + size + values + among(pair, arms);
        }
        long hits = Math.round(test.p().pTwoSided() * test.orders());
        String orders = pair.isSwapShown()
                ? "Of the " + test.orders() + " ways in which these two could have traded places, "
                : "Of the " + test.orders() + " orders that could have been drawn, ";
        return orders + hits + (hits == 1 ? " shows" : " show") + size + values + among(pair, arms);
    }

    /** What the test of several arms is about. */
    private static String among(PlanContrast pair, int arms) {
        return arms == 2 || pair.isSwapShown() ? "" : " It tests whether any arm makes a difference.";
    }
}

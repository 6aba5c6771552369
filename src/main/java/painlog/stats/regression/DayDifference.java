package painlog.stats.regression;

import java.util.List;
import java.util.Set;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.Series;

/**
 * Days with something against days without it, beside a straight calendar trend, with AR(1) errors by REML: y ~ 1 +
 * time + with. What goes along, not why.
 *
 * @param phi correlation of neighbouring days
 * @param difference with minus without, points
 */
public record DayDifference(int nWith, int nWithout, double phi, Estimate difference) {
    private static final int LEAST = 5;
    private static final String WITH = "with";

    /** Refused below five days on either side, and as every REML fit; the two counts are given all the same. O(n). */
    public static Outcome<DayDifference> of(Series days, Set<Integer> with) {
        int[] all = days.days();
        int nWith = 0;
        for (int day : all) {
            nWith += with.contains(day) ? 1 : 0;
        }
        int nWithout = all.length - nWith;
        Outcome<ArFit> fit = fit(days, with, Math.min(nWith, nWithout));
        if (fit instanceof NotEstimable<ArFit> notEstimable) {
            return NotEstimable.of(notEstimable.reason(), List.of("nWith", "nWithout"), nWith, nWithout);
        }
        ArFit model = fit.value().orElseThrow();
        return Outcome.ok(new DayDifference(nWith, nWithout, model.errors().phi(), model.estimate(WITH)));
    }

    private static Outcome<ArFit> fit(Series days, Set<Integer> with, int fewer) {
        if (fewer < LEAST) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        if (days.isConstant()) {
            return Outcome.refused(Reason.NO_VARIATION);
        }
        Design design = Design.of(days)
                .with("time", i -> days.day(i) - days.day(0))
                .with(WITH, i -> with.contains(days.day(i)) ? 1 : 0);
        return design.isFullRank() ? ArRegression.fit(design) : Outcome.refused(Reason.COLLINEAR_WITH_TIME);
    }
}

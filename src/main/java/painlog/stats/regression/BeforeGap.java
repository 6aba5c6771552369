package painlog.stats.regression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import painlog.stats.JsonUnwrapped;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhaseSpan;
import painlog.stats.series.Series;

/**
 * Were days before a gap worse than others (JSON {@code beforeGap})? y ~ 1 + time + arms + gap with AR(1) errors by
 * REML, gap = 1 where the next day of the phases has no entry; of
 * the last logged day that is not known, so it does not count. Well above 0, gaps may hide
 * bad days.
 *
 * @param phi correlation of neighbouring days
 * @param difference days before a gap less the others, points
 */
public record BeforeGap(Counts counts, double phi, IntervalEstimate difference) {
    private static final int LEAST = 5;
    private static final String GAP = "before gap";

    /**
     * What it rests on.
     *
     * @param n logged days in phases but the last
     * @param beforeGap those before a day without an entry
     * @param beforeLogged all others
     */
    public record Counts(int n, int beforeGap, int beforeLogged) implements JsonUnwrapped {}

    /** Refused below five days of either kind; then the two counts are given all the same. And as every REML fit. */
    public static Outcome<BeforeGap> of(List<PhaseSpan> phases) {
        PhaseColumns columns = new PhaseColumns(phases).withoutLast();
        Set<Integer> gaps = beforeGaps(columns);
        int n = columns.days().size();
        Counts counts = new Counts(n, gaps.size(), n - gaps.size());
        Outcome<ArFit> fit = fit(columns, gaps, counts);
        if (fit instanceof NotEstimable<ArFit> notEstimable) {
            return NotEstimable.of(
                    notEstimable.reason(),
                    List.of("beforeGap", "beforeLogged"),
                    counts.beforeGap(),
                    counts.beforeLogged());
        }
        ArFit model = fit.value().orElseThrow();
        return Outcome.ok(new BeforeGap(counts, model.errors().phi(), IntervalEstimate.of(model.estimate(GAP))));
    }

    private static Outcome<ArFit> fit(PhaseColumns columns, Set<Integer> gaps, Counts counts) {
        if (Math.min(counts.beforeGap(), counts.beforeLogged()) < LEAST) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        if (columns.days().isConstant()) {
            return Outcome.refused(Reason.NO_VARIATION);
        }
        Design design = columns.with(columns.design(), GAP, gaps::contains);
        return design.isFullRank() ? ArRegression.fit(design) : Outcome.refused(Reason.COLLINEAR_WITH_TIME);
    }

    private static Set<Integer> beforeGaps(PhaseColumns columns) {
        Series days = columns.days();
        Set<Integer> gaps = new TreeSet<>();
        for (int day : days.days()) {
            if (!columns.isLogged(day + 1) && columns.isIn(day + 1)) {
                gaps.add(day);
            }
        }
        return gaps;
    }
}

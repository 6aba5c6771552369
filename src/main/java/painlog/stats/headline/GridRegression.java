package painlog.stats.headline;

import java.util.Arrays;
import java.util.Optional;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.regression.Design;
import painlog.stats.series.Series;

/**
 * A regression y = Xb + a(t) + w(t), where a resembles itself from day to day and w is a level that wanders by itself,
 * averaged over the fixed {@link LevelGrid} (see {@code src/site/markdown/methods.md}), and the same with a column for
 * time besides. 80 runs of O(n k²), for any number of contrasts.
 */
public final class GridRegression {
    private static final int LEAST_DAYS = 12;
    private static final int LEAST_DF = 8;

    private final int k;
    private final double range;
    private final Outcome<FilteredColumns> withTime;
    private final Outcome<GridFit> fit;

    private GridRegression(Design design, double range) {
        this.k = design.k();
        this.range = range;
        Outcome<FilteredColumns> columns = columns(design);
        this.withTime =
                columns.then(all -> isApartFromTime(design) ? columns : Outcome.refused(Reason.COLLINEAR_WITH_TIME));
        this.fit = columns.then(all -> outcome(GridFit.of(all, k, k + 1)));
    }

    private static Outcome<FilteredColumns> columns(Design design) {
        if (!hasEnough(design.n(), design.k())) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        return design.isFullRank()
                ? Outcome.ok(new FilteredColumns(design.days().days(), rows(design)))
                : Outcome.refused(Reason.TYPES_NOT_IDENTIFIABLE);
    }

    private static boolean isApartFromTime(Design design) {
        Series days = design.days();
        return design.with("time", i -> days.day(i) - days.day(0)).isFullRank();
    }

    /**
     * The regression of the days of a design on its columns, without a column for time.
     *
     * @param range how long the measure's scale is, points
     */
    public static GridRegression of(Design design, double range) {
        return new GridRegression(design, range);
    }

    /**
     * Below 12 days in all, or 8 degrees of freedom, everything is refused ({@code too_few_days}); so it is where a
     * column is a mix of the others ({@code types_not_identifiable}).
     */
    static boolean hasEnough(int n, int k) {
        return n >= LEAST_DAYS && n - k >= LEAST_DF;
    }

    /** The columns, then time from −1 to 1, then the value less the mean of all. */
    private static double[][] rows(Design design) {
        Series days = design.days();
        double middle = (days.day(0) + days.day(days.size() - 1)) / 2.0;
        double half = (days.day(days.size() - 1) - days.day(0)) / 2.0;
        double mean = days.mean();
        double[][] rows = new double[design.n()][design.k() + 2];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < design.k(); j++) {
                rows[i][j] = design.columns().get(j)[i];
            }
            rows[i][design.k()] = (days.day(i) - middle) / half;
            rows[i][design.k() + 1] = days.value(i) - mean;
        }
        return rows;
    }

    private static Outcome<GridFit> outcome(Optional<GridFit> fit) {
        return fit.map(Outcome::ok).orElseGet(() -> Outcome.refused(Reason.NO_RESIDUAL_VARIATION));
    }

    /** The difference that the weights of the columns make. */
    public Outcome<Headline> headline(double... contrast) {
        return fit.then(grid -> Outcome.ok(Headline.of(grid.mixture(contrast), grid, range)));
    }

    /** The same as a distribution. */
    public Outcome<TMixture> distribution(double... contrast) {
        return fit.then(grid -> Outcome.ok(grid.mixture(contrast)));
    }

    /** The same, were pain drifting steadily besides; refused where time is a mix of the columns. */
    public Outcome<GridEstimate> steadyDrift(double... contrast) {
        double[] weights = Arrays.copyOf(contrast, contrast.length + 1);
        return withTime.then(all -> outcome(GridFit.of(all, k + 1, k + 1)))
                .then(grid -> Outcome.ok(GridEstimate.of(grid.mixture(weights))));
    }

    Outcome<GridFit> grid() {
        return fit;
    }
}

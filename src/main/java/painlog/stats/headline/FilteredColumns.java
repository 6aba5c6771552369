package painlog.stats.headline;

import java.util.Arrays;
import java.util.Optional;

/**
 * Columns on the same days, filtered once in every cell of the {@link LevelGrid}: a column can then be
 * regressed on those before it without a look at the days.
 */
final class FilteredColumns {
    /** Below this share of a column's own square its residual is worked out from the rows. */
    private static final double CANCELS = 1e-9;

    private final int[] days;
    private final double[][] rows;
    private final StateFilter[] cells = new StateFilter[LevelGrid.cells()];

    FilteredColumns(int[] days, double[][] rows) {
        this.days = days;
        this.rows = rows;
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = StateFilter.run(days, rows, LevelGrid.phi(cell), LevelGrid.r(cell));
        }
    }

    int n() {
        return days.length;
    }

    private double logDeterminant(int cell) {
        return cells[cell].logDeterminant();
    }

    /** The Cholesky factor of X'R⁻¹X for the first k columns; empty when one is a mix of those before it. */
    Optional<double[][]> factor(int cell, int k) {
        double[][] lower = new double[k][];
        for (int j = 0; j < k; j++) {
            lower[j] = cells[cell].products()[j];
        }
        return GridCell.cholesky(lower);
    }

    /** The coefficients of a column on the first k, whose factor is given. */
    double[] coefficients(int cell, double[][] factor, int outcome) {
        return GridCell.backward(factor, GridCell.forward(factor, cross(cell, factor.length, outcome)));
    }

    private double[] cross(int cell, int k, int outcome) {
        return Arrays.copyOf(cells[cell].products()[outcome], k);
    }

    /**
     * The regression of a later column on the first k in one cell; empty when these are not independent or the fit
     * leaves no more than 1e-16 of the outcome.
     */
    Optional<GridCell> regress(int cell, int k, int outcome) {
        return factor(cell, k).flatMap(factor -> {
            double[] beta = coefficients(cell, factor, outcome);
            double rss = rss(cell, outcome, factor, beta);
            if (rss <= 1e-16 * Math.max(1, squares(outcome))) {
                return Optional.empty();
            }
            double logDeterminant = logDeterminant(cell) + GridCell.logDeterminant(factor);
            double logCore = -0.5 * (logDeterminant + (n() - k) * Math.log(rss));
            return Optional.of(new GridCell(beta, factor, rss, logCore));
        });
    }

    private double rss(int cell, int outcome, double[][] factor, double[] beta) {
        double whole = cells[cell].products()[outcome][outcome];
        double rss = whole;
        for (double part : GridCell.forward(factor, cross(cell, factor.length, outcome))) {
            rss -= part * part;
        }
        return rss > CANCELS * whole ? rss : residual(cell, outcome, beta);
    }

    private double residual(int cell, int outcome, double[] beta) {
        double[][] residuals = new double[n()][1];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i][0] = rows[i][outcome];
            for (int j = 0; j < beta.length; j++) {
                residuals[i][0] -= beta[j] * rows[i][j];
            }
        }
        return StateFilter.run(days, residuals, LevelGrid.phi(cell), LevelGrid.r(cell))
                .products()[0][0];
    }

    private double squares(int column) {
        double sum = 0;
        for (double[] row : rows) {
            sum += row[column] * row[column];
        }
        return sum;
    }
}

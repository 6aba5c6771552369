package painlog.stats.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One regression in all cells of the {@link LevelGrid}, each cell with its weight. */
final class GridFit {
    private final List<GridCell> cells;
    private final double[] weights;
    private final int nu;

    private GridFit(List<GridCell> cells, int nu) {
        this.cells = cells;
        this.nu = nu;
        this.weights = weights(cells);
    }

    /** The regression of a column on the first k; empty when a single cell leaves nothing to judge chance by. */
    static Optional<GridFit> of(FilteredColumns columns, int k, int outcome) {
        List<GridCell> cells = new ArrayList<>();
        for (int cell = 0; cell < LevelGrid.cells(); cell++) {
            Optional<GridCell> one = columns.regress(cell, k, outcome);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            cells.add(one.get());
        }
        return Optional.of(new GridFit(cells, columns.n() - k));
    }

    private static double[] weights(List<GridCell> cells) {
        double highest = cells.stream().mapToDouble(GridCell::logCore).max().orElseThrow();
        double[] weights = cells.stream()
                .mapToDouble(cell -> Math.exp(cell.logCore() - highest))
                .toArray();
        double sum =
                IntStream.range(0, weights.length).mapToDouble(g -> weights[g]).sum();
        for (int g = 0; g < weights.length; g++) {
            weights[g] /= sum;
        }
        return weights;
    }

    GridCell cell(int cell) {
        return cells.get(cell);
    }

    double weight(int cell) {
        return weights[cell];
    }

    double se(int cell, double[] contrast) {
        GridCell one = cells.get(cell);
        return Math.sqrt(one.rss() / nu * one.unscaledVariance(contrast));
    }

    TMixture mixture(double[] contrast) {
        double[] estimates =
                cells.stream().mapToDouble(cell -> cell.estimate(contrast)).toArray();
        double[] errors = IntStream.range(0, weights.length)
                .mapToDouble(g -> se(g, contrast))
                .toArray();
        return new TMixture(weights, estimates, errors, nu);
    }

    /** Mean of φ. */
    double phi() {
        return mean(LevelGrid::phi);
    }

    /** Mean of r. */
    double walk() {
        return mean(LevelGrid::r);
    }

    /** How far the level moves by itself in a week, in the unit of the outcome. */
    double walkPerWeek() {
        return Math.sqrt(7) * mean(g -> LevelGrid.r(g) * Math.sqrt(cells.get(g).rss() / nu));
    }

    /** Whether cells with a level that wanders hold more than half of the weight. */
    boolean levelWanders() {
        return mean(g -> LevelGrid.r(g) >= LevelGrid.WANDERS ? 1 : 0) > 0.5;
    }

    private double mean(IntToDoubleFunction of) {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += weights[g] * of.applyAsDouble(g);
        }
        return sum;
    }
}

package painlog.stats.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import painlog.stats.Outcome;
import painlog.stats.series.PhaseSpan;

/**
 * By how much the headline would move were the unlogged days of an arm filled in one point higher than foretold: the
 * contrast of the 0/1 series "unlogged day of that arm" on the full calendar, averaged over the grid.
 */
public final class UnloggedWeights {
    private final HeadlineModel model;
    private final List<String> arms;
    /** For each arm what its unlogged days add to each coefficient. */
    private final double[][] coefficients;

    private UnloggedWeights(HeadlineModel model, GridFit fit, List<PhaseSpan> phases) {
        this.model = model;
        this.arms = model.timeline().arms();
        List<PhaseSpan> own = new ArrayList<>(phases);
        own.removeIf(phase -> !arms.contains(phase.arm()));
        own.sort(Comparator.comparingInt(PhaseSpan::first));
        int[] calendar = own.stream()
                .flatMapToInt(phase -> IntStream.rangeClosed(phase.first(), phase.last()))
                .toArray();
        this.coefficients = coefficients(new FilteredColumns(calendar, rows(own, calendar.length)), fit);
    }

    private double[][] coefficients(FilteredColumns columns, GridFit fit) {
        int k = arms.size();
        double[][] mean = new double[k][k];
        for (int cell = 0; cell < LevelGrid.cells(); cell++) {
            double[][] factor = columns.factor(cell, k).orElseThrow();
            for (int arm = 0; arm < k; arm++) {
                double[] one = columns.coefficients(cell, factor, k + arm);
                for (int j = 0; j < k; j++) {
                    mean[arm][j] += fit.weight(cell) * one[j];
                }
            }
        }
        return mean;
    }

    /** The weights in a model that was fitted; refused where it was not. */
    public static Outcome<UnloggedWeights> of(HeadlineModel model, List<PhaseSpan> phases) {
        return model.grid().then(fit -> Outcome.ok(new UnloggedWeights(model, fit, phases)));
    }

    /** Arms as in the model, and then for each arm its unlogged days. */
    private double[][] rows(List<PhaseSpan> phases, int length) {
        double[][] rows = new double[length][2 * arms.size()];
        int row = 0;
        for (PhaseSpan phase : phases) {
            int arm = arms.indexOf(phase.arm());
            int next = 0;
            for (int day = phase.first(); day <= phase.last(); day++, row++) {
                rows[row][arm] = 1;
                rows[row][0] = 1;
                boolean logged = next < phase.days().size() && phase.days().day(next) == day;
                rows[row][arms.size() + arm] = logged ? 0 : 1;
                next += logged ? 1 : 0;
            }
        }
        return rows;
    }

    /** The weight of one arm's unlogged days in the difference {@code arm} minus {@code against}. */
    public double of(String unlogged, String arm, String against) {
        double[] contrast = model.timeline().contrast(arm, against);
        double[] moved = coefficients[arms.indexOf(unlogged)];
        double sum = 0;
        for (int j = 0; j < moved.length; j++) {
            sum += contrast[j] * moved[j];
        }
        return sum;
    }
}

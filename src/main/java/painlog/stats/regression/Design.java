package painlog.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import painlog.stats.series.Series;

/** A linear model before it is fitted: days, outcome and one column per coefficient. */
public record Design(Series days, List<String> names, List<double[]> columns) {
    /** Of its length a column has at least so much of its own. */
    private static final double INDEPENDENT = 1e-9;

    /** The model with an intercept only. */
    public static Design of(Series days) {
        return new Design(days, List.of(), List.of()).with("intercept", i -> 1);
    }

    /** The model with one more column, given by its value at each index. */
    public Design with(String name, IntToDoubleFunction valueAt) {
        return insert(k(), name, valueAt);
    }

    /** The same with the column at a place of its own. */
    Design insert(int place, String name, IntToDoubleFunction valueAt) {
        double[] column = new double[n()];
        Arrays.setAll(column, valueAt);
        List<String> allNames = new ArrayList<>(names);
        allNames.add(place, name);
        List<double[]> allColumns = new ArrayList<>(columns);
        allColumns.add(place, column);
        return new Design(days, List.copyOf(allNames), List.copyOf(allColumns));
    }

    double[] column(String name) {
        return columns.get(names.indexOf(name));
    }

    public int n() {
        return days.size();
    }

    public int k() {
        return columns.size();
    }

    /**
     * Whether no column is a mix of the others: then each keeps a part of its own beside those before it. (Hipparchus' rank
     * of a pivoted decomposition overlooks two equal columns.)
     */
    public boolean isFullRank() {
        if (n() < k()) {
            return false;
        }
        var matrix =
                MatrixUtils.createRealMatrix(columns.toArray(double[][]::new)).transpose();
        RealMatrix r = new QRDecomposition(matrix).getR();
        for (int j = 0; j < k(); j++) {
            if (!(Math.abs(r.getEntry(j, j))
                    > INDEPENDENT * matrix.getColumnVector(j).getNorm())) {
                return false;
            }
        }
        return true;
    }
}

package painlog.stats;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RRQRDecomposition;

/** A linear model before it is fitted: days, outcome and one column per coefficient. */
record Design(Series days, List<String> names, List<double[]> columns) {

    /** The model with an intercept only. */
    static Design of(Series days) {
        return new Design(days, List.of(), List.of()).with("intercept", i -> 1);
    }

    /** The model with one more column, given by its value at each index. */
    Design with(String name, IntToDoubleFunction valueAt) {
        double[] column = new double[n()];
        for (int i = 0; i < column.length; i++) {
            column[i] = valueAt.applyAsDouble(i);
        }
        return new Design(days, append(names, name), append(columns, column));
    }

    private static <T> List<T> append(List<T> list, T last) {
        return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(last))
                .toList();
    }

    int n() {
        return days.size();
    }

    int k() {
        return columns.size();
    }

    /** Whether no column is a mix of the others. */
    boolean isFullRank() {
        if (n() < k()) {
            return false;
        }
        var matrix =
                MatrixUtils.createRealMatrix(columns.toArray(double[][]::new)).transpose();
        return new RRQRDecomposition(matrix).getRank(1e-9) == k();
    }
}

package painlog.report.write;

import java.util.Optional;
import painlog.analysis.PointEstimate;
import painlog.stats.Outcome;
import painlog.stats.regression.Estimate;
import painlog.text.EstimateFormat;

/** Differences in a table: one cell for the estimate and its interval, a dash where there is none. */
public final class EstimateCells {
    private EstimateCells() {}

    public static String difference(Optional<PointEstimate> found) {
        return found.map(f -> EstimateFormat.difference(f.value(), f.low(), f.high()))
                .orElse(EstimateFormat.NONE);
    }

    public static String difference(Outcome<Estimate> found) {
        return difference(found.value().map(PointEstimate::of));
    }

    /** Without its interval. */
    public static String alone(Outcome<Estimate> found) {
        return found.value().map(f -> EstimateFormat.difference(f.estimate())).orElse(EstimateFormat.NONE);
    }

    public static String slope(Optional<PointEstimate> perWeek) {
        return perWeek.map(slope -> EstimateFormat.slope(slope.value(), slope.low(), slope.high()))
                .orElse(EstimateFormat.NONE);
    }
}

package painlog.chart.jfree;

import java.util.List;
import org.jfree.data.statistics.BoxAndWhiskerXYDataset;
import org.jfree.data.xy.AbstractXYDataset;
import org.jspecify.annotations.Nullable;
import painlog.chart.spec.Mark;

/** Box plots at places: JFreeChart's own dataset knows them by dates only. Outliers are among the whiskers. */
final class BoxDataset extends AbstractXYDataset implements BoxAndWhiskerXYDataset {
    private static final long serialVersionUID = 1L;

    private final transient List<Mark.Box> boxes;

    BoxDataset(List<Mark.Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return "boxes";
    }

    @Override
    public int getItemCount(int series) {
        return boxes.size();
    }

    @Override
    public Number getX(int series, int item) {
        return boxes.get(item).y();
    }

    @Override
    public Number getY(int series, int item) {
        return getMedianValue(series, item);
    }

    private Mark.FiveNumbers values(int item) {
        return boxes.get(item).values();
    }

    @Override
    public @Nullable Number getMeanValue(int series, int item) {
        return null;
    }

    @Override
    public Number getMedianValue(int series, int item) {
        return values(item).median();
    }

    @Override
    public Number getQ1Value(int series, int item) {
        return values(item).lower();
    }

    @Override
    public Number getQ3Value(int series, int item) {
        return values(item).upper();
    }

    @Override
    public Number getMinRegularValue(int series, int item) {
        return values(item).lowest();
    }

    @Override
    public Number getMaxRegularValue(int series, int item) {
        return values(item).highest();
    }

    @Override
    public Number getMinOutlier(int series, int item) {
        return values(item).lowest();
    }

    @Override
    public Number getMaxOutlier(int series, int item) {
        return values(item).highest();
    }

    @Override
    public List<Double> getOutliers(int series, int item) {
        return List.of();
    }

    @Override
    public double getOutlierCoefficient() {
        return 1;
    }

    @Override
    public double getFaroutCoefficient() {
        return 1;
    }
}

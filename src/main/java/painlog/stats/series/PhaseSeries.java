package painlog.stats.series;

import java.util.List;

/**
 * The daily series of one phase: a run of days under the same therapies.
 *
 * @param arm which therapies, in any fixed notation: equal texts are equal arms
 * @param massage whether massage is among them
 * @param pt whether physical therapy is among them
 * @param besides what else was under way that the arm does not say and that is to be allowed for
 */
public record PhaseSeries(String arm, boolean massage, boolean pt, Series days, List<String> besides) {
    public PhaseSeries {
        besides = List.copyOf(besides);
    }

    /** A phase of which the arm says everything. */
    public PhaseSeries(String arm, boolean massage, boolean pt, Series days) {
        this(arm, massage, pt, days, List.of());
    }

    /** The same with its days mirrored, see {@link Series#mirrored}. */
    public PhaseSeries mirrored() {
        return new PhaseSeries(arm, massage, pt, days.mirrored(), besides);
    }

    public String kind() {
        return (massage ? "massage" : "") + (pt ? "pt" : "");
    }
}

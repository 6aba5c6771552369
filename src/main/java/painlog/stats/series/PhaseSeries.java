package painlog.stats.series;

/**
 * The daily series of one phase: a run of days under the same therapies.
 *
 * @param arm which therapies, in any fixed notation: equal texts are equal arms
 * @param massage whether massage is among them
 * @param pt whether physical therapy is among them
 */
public record PhaseSeries(String arm, boolean massage, boolean pt, Series days) {

    /** The same with its days mirrored, see {@link Series#mirrored}. */
    public PhaseSeries mirrored() {
        return new PhaseSeries(arm, massage, pt, days.mirrored());
    }

    public String kind() {
        return (massage ? "massage" : "") + (pt ? "pt" : "");
    }
}

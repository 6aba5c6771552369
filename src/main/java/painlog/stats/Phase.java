package painlog.stats;

/**
 * A stretch of days under the same therapies.
 *
 * @param arm which therapies, in any fixed spelling: equal words are equal arms
 * @param massage whether massage is among them
 * @param pt whether physical therapy is among them
 */
public record Phase(String arm, boolean massage, boolean pt, Series days) {

    String kind() {
        return (massage ? "massage" : "") + (pt ? "pt" : "");
    }
}

package painlog.journal.part;

import java.util.OptionalDouble;

/**
 * How much of a drug was taken, as written beside its name.
 *
 * @param amount per piece, in {@code unit}; empty where only the count was written
 * @param unit such as {@code mg}; empty when unsaid
 * @param count pieces; empty when unsaid, which is one piece
 */
public record DoseAmount(OptionalDouble amount, String unit, OptionalDouble count) {
    /** Neither amount nor count. */
    public static final DoseAmount UNSAID = new DoseAmount(OptionalDouble.empty(), "", OptionalDouble.empty());

    /** The pieces, one where none was said. */
    public double pieces() {
        return count.orElse(1);
    }

    /** The same amount in a unit that stood elsewhere, such as in a column of its own. */
    public DoseAmount in(String other) {
        return new DoseAmount(amount, other, count);
    }
}

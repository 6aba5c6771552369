package painlog.query.today;

import java.time.LocalDate;

/**
 * A therapy begins or ends, so that another arm begins.
 *
 * @param therapy {@code none} for a deliberate baseline
 * @param day its first day or its last
 */
public record ArmChange(String therapy, Kind kind, LocalDate day) {
    /** What happens to the therapy. */
    public enum Kind {
        BEGIN,
        END
    }

    /** The first day of the new arm. */
    LocalDate turn() {
        return switch (kind) {
            case BEGIN -> day;
            case END -> day.plusDays(1);
        };
    }
}

package painlog.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import painlog.calendar.Moment;

/**
 * The time of a row: the moment it was read as, and what of it the file itself states.
 *
 * @param written date and time as they stand in the file
 * @param isInstant whether the file states zone or offset, so that the instant is known whatever the options say
 */
public record Timestamp(Moment moment, LocalDateTime written, boolean isInstant) {
    public Instant at() {
        return moment.at();
    }
}

package painlog.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as a text states it.
 *
 * @param offset empty where the text has none
 * @param zone empty where the text has none
 * @param isDay whether the text has no time of day, and noon stands for it
 */
record StatedTime(LocalDateTime local, Optional<ZoneOffset> offset, Optional<ZoneId> zone, boolean isDay) {

    static StatedTime of(LocalDateTime local) {
        return new StatedTime(local, Optional.empty(), Optional.empty(), false);
    }

    /** A day, which counts at noon. */
    static StatedTime of(LocalDate day) {
        return new StatedTime(day.atTime(LocalTime.NOON), Optional.empty(), Optional.empty(), true);
    }

    /** With an offset or a zone, one of which may be {@code null}; a zone that never changes its clocks is an offset. */
    static StatedTime of(LocalDateTime local, @Nullable ZoneOffset offset, @Nullable ZoneId zone) {
        ZoneId settled = zone == null ? null : zone.normalized();
        if (settled instanceof ZoneOffset fixed) {
            return new StatedTime(local, Optional.of(offset == null ? fixed : offset), Optional.empty(), false);
        }
        return new StatedTime(local, Optional.ofNullable(offset), Optional.ofNullable(zone), false);
    }

    /** An instant that says nothing of where it was felt, which is that zone. */
    static StatedTime of(Instant instant, ZoneId zone) {
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return new StatedTime(utc, Optional.of(ZoneOffset.UTC), Optional.of(zone), false);
    }

    /**
     * Reads what follows the time of an ISO 8601 text: {@code Z}, {@code +01:00}, {@code -0500}, {@code
     * Europe/Oslo}, {@code +01:00[Europe/Oslo]}, or nothing.
     *
     * @throws DateTimeException when it is none of these
     */
    static StatedTime followed(LocalDateTime local, String rest) {
        int bracket = rest.indexOf('[');
        if (bracket >= 0 && rest.endsWith("]")) {
            ZoneId zone = ZoneId.of(rest.substring(bracket + 1, rest.length() - 1));
            String before = rest.substring(0, bracket).strip();
            return of(local, before.isEmpty() ? null : ZoneOffset.of(before), zone);
        }
        if (rest.isEmpty()) {
            return of(local);
        }
        return of(local, null, ZoneId.of(rest));
    }

    /** The instant that offset or zone make of it; empty where the text has neither. */
    Optional<Instant> instant() {
        if (offset.isPresent()) {
            return offset.map(local::toInstant);
        }
        return zone.map(there -> {
            ZoneRules rules = there.getRules();
            return local.toInstant(rules.getOffset(local));
        });
    }

    /** Whether the text is in UTC, which is where files are written more often than where anyone is. */
    boolean isUtc() {
        return zone.isEmpty() && offset.filter(ZoneOffset.UTC::equals).isPresent();
    }
}

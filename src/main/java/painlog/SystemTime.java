package painlog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import painlog.calendar.Moment;
import painlog.cli.environment.TimeSource;

/** The machine's clock and zone; the old TimeZone knows the offset of now without loading any zone's rules. */
final class SystemTime implements TimeSource {
    private static final String ZONE = "GMT";

    /**
     * @param variable what TZ holds; empty when it is not set
     */
    SystemTime(String variable) {
        String zone = javaZone(variable);
        if (!zone.isEmpty()) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
        }
    }

    /**
     * Java's name for a zone that it would read the other way round, empty for all others: {@code GMT+3} is three hours
     * west of Greenwich wherever TZ is read as POSIX has it, and three hours east in Java.
     */
    static String javaZone(String variable) {
        if (variable.length() <= ZONE.length() || !variable.startsWith(ZONE)) {
            return "";
        }
        String hours = variable.substring(ZONE.length() + 1);
        return switch (variable.charAt(ZONE.length())) {
            case '+' -> ZONE + '-' + hours;
            case '-' -> ZONE + '+' + hours;
            default -> "";
        };
    }

    @Override
    public Moment now() {
        long millis = System.currentTimeMillis();
        TimeZone zone = TimeZone.getDefault();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(zone.getOffset(millis) / 1000);
        return new Moment(Instant.ofEpochMilli(millis), offset, zone.getID());
    }

    @Override
    public Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}

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

package painlog.cli.environment;

import java.time.Clock;
import painlog.calendar.Moment;

/**
 * The current time and zone. {@link #now} is asked for on every recording and must not load the rules of zones, which
 * {@link #clock} may.
 */
public interface TimeSource {
    /** This moment, in the system's zone. */
    Moment now();

    /** The system's clock in the system's zone. */
    Clock clock();

    /** A time source that follows a clock. */
    static TimeSource of(Clock clock) {
        return new TimeSource() {
            @Override
            public Moment now() {
                return Moment.of(clock.instant(), clock.getZone());
            }

            @Override
            public Clock clock() {
                return clock;
            }
        };
    }
}

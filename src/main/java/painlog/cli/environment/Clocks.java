package painlog.cli.environment;

import java.time.Clock;
import java.time.ZoneId;
import painlog.calendar.Moment;
import painlog.calendar.ZoneParser;
import painlog.error.BadInput;
import painlog.error.BadTime;

/** The clock in force. */
public final class Clocks {
    private Clocks() {}

    /**
     * The system's clock, or the moment in {@code PAINLOG_NOW}.
     *
     * @param zone from the config file; empty when it names none
     */
    public static Clock of(Environment environment, String zone) {
        String fixed = environment.platform().variable("PAINLOG_NOW");
        Clock clock = fixed.isEmpty()
                ? environment.present().clock()
                : fixed(fixed, environment.present().clock().getZone());
        return zone.isEmpty() ? clock : clock.withZone(zone(zone));
    }

    /** This moment; where nothing sets another clock or zone, without loading the rules of zones. */
    public static Moment now(Environment environment, String zone) {
        if (environment.platform().variable("PAINLOG_NOW").isEmpty() && zone.isEmpty()) {
            return environment.present().now();
        }
        Clock clock = of(environment, zone);
        return Moment.of(clock.instant(), clock.getZone());
    }

    private static Clock fixed(String text, ZoneId system) {
        try {
            Moment now = Moment.parse(text);
            boolean sameOffset = system.getRules().getOffset(now.at()).equals(now.offset());
            return Clock.fixed(now.at(), sameOffset ? system : now.zone());
        } catch (BadTime e) {
            throw new BadInput("PAINLOG_NOW: " + e.getMessage(), e);
        }
    }

    /** The zone of that name; throws {@link BadTime} when there is none. */
    public static ZoneId zone(String text) {
        return ZoneParser.parse(text);
    }
}

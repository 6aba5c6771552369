package painlog.cli.environment;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
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
        requireKnownZone(environment, zone);
        Clock clock = fixed.isEmpty()
                ? environment.present().clock()
                : fixed(fixed, environment.present().clock().getZone());
        return zone.isEmpty() ? clock : clock.withZone(zone(zone));
    }

    /** This moment; where nothing sets another clock or zone, without loading the rules of zones. */
    public static Moment now(Environment environment, String zone) {
        if (environment.platform().variable("PAINLOG_NOW").isEmpty() && zone.isEmpty()) {
            requireKnownZone(environment, zone);
            return environment.present().now();
        }
        Clock clock = of(environment, zone);
        return Moment.of(clock.instant(), clock.getZone());
    }

    /** Java takes a zone that it does not know for UTC, without a word: times would be hours off. */
    private static void requireKnownZone(Environment environment, String configured) {
        String typed = environment.platform().variable("TZ");
        String name = typed.startsWith(":") ? typed.substring(1) : typed;
        // the old TimeZone knows the names, and reading them there loads no zone's rules
        if (configured.isEmpty()
                && isName(name)
                && !TimeZone.getTimeZone(name).getID().equals(name)) {
            try {
                ZoneParser.parse(name);
            } catch (BadTime e) {
                throw new BadInput("TZ: " + e.getMessage(), e);
            }
        }
    }

    /** Whether it is a name such as {@code Europe/Oslo}; rules such as {@code CET-1CEST} and paths are left to Java. */
    private static boolean isName(String zone) {
        int slash = zone.indexOf('/');
        if (slash <= 0) {
            return false;
        }
        for (int i = 0; i < slash; i++) {
            if (!Character.isLetter(zone.charAt(i)) && zone.charAt(i) != '_') {
                return false;
            }
        }
        return true;
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

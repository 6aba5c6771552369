package painlog.cli.environment;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TreeSet;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.text.Suggestion;

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

    public static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            String help = Suggestion.of(text, new TreeSet<>(ZoneId.getAvailableZoneIds()))
                    .orElse("write a name such as Europe/Oslo or an offset such as +01:00");
            throw new BadInput("zone \"" + text + "\" is not known; " + help, e);
        }
    }
}

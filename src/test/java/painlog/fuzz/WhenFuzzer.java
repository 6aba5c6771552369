package painlog.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import painlog.calendar.DayParser;
import painlog.calendar.DurationParser;
import painlog.calendar.Moment;
import painlog.calendar.MomentParser;
import painlog.calendar.SpanParser;
import painlog.error.PainlogException;

/** The grammars of times, days, spans and durations. */
public final class WhenFuzzer {
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long AHEAD = 300;

    private WhenFuzzer() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        tries(() -> moment(text));
        tries(() -> DayParser.parse(text, TODAY));
        tries(() -> SpanParser.last(text, TODAY));
        tries(() -> SpanParser.week(text, TODAY, DayOfWeek.MONDAY));
        tries(() -> SpanParser.month(text, TODAY));
        tries(() -> SpanParser.year(text, TODAY));
        tries(() -> DurationParser.days(text));
        tries(() -> DurationParser.duration(text));
    }

    private static void moment(String text) {
        Moment moment = MomentParser.parse(text, CLOCK);
        if (moment.at().isAfter(NOW.plusSeconds(AHEAD))) {
            throw new IllegalStateException("in the future: " + text + " is " + moment);
        }
        int year = moment.local().getYear();
        if (year < 1899 || year > 2101) {
            throw new IllegalStateException("outside the years that can be: " + text + " is " + moment);
        }
    }

    private static void tries(Runnable parsing) {
        try {
            parsing.run();
        } catch (PainlogException refused) {
            if (refused.sentence().isBlank() || refused.sentence().indexOf('\n') >= 0) {
                throw new IllegalStateException("not one sentence: " + refused.sentence(), refused);
            }
        }
    }
}

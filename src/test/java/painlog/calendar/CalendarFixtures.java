package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.function.Executable;
import painlog.error.BadTime;

/** The evening of Friday 2026-11-20 in Oslo, and how a refusal is asserted. */
final class CalendarFixtures {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private CalendarFixtures() {}

    static Clock clock(String iso, ZoneId zone) {
        return Clock.fixed(OffsetDateTime.parse(iso).toInstant(), zone);
    }

    /** What {@code text} means in Oslo when it is {@code now}. */
    static String in(String now, String text) {
        String moment = MomentParser.parse(text, clock(now, OSLO)).iso();
        assertTrue(MomentParser.beginsAsTime(text), text);
        return moment;
    }

    /** What {@code text} means on Friday evening. */
    static String on(String text) {
        return in("2026-11-20T21:00:00+01:00", text);
    }

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    static void assertRefused(String sentence, Executable attempt) {
        assertEquals(sentence, assertThrows(BadTime.class, attempt).getMessage());
    }
}

package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.calendar.DaySpan;

final class DateTicksTest {
    @Test
    void the_rhythm_follows_the_width() {
        assertEquals(List.of("20 Nov 2026"), labels("2026-11-20", 1));
        assertEquals(List.of("28 Feb 2026", "1 Mar", "2 Mar"), labels("2026-02-28", 3));
        assertEquals(List.of("5 Jan", "19 Jan 2026", "2 Feb", "16 Feb"), labels("2026-01-01", 50));
        assertEquals(List.of("", "Nov 2025", "Dec", "Jan 2026"), labels("2025-10-01", 110));
        assertTrue(labels("2025-11-01", 200).contains("Jan 2026"));
        assertEquals(List.of("2020", "2025", "2030", "2035", "2040"), labels("2018-06-01", 9000));
    }

    @Test
    void labels_never_touch_at_any_length_and_width() {
        for (int days = 1; days < 40_000; days = days * 5 / 4 + 1) {
            for (double room = 120; room < 3000; room *= 1.7) {
                assertApart(days, room);
            }
        }
    }

    private static void assertApart(int days, double room) {
        DaySpan span = DaySpan.lastDays(days, LocalDate.parse("2026-11-20"));
        List<Tick> ticks = new DateTicks(span, room, label -> label.length() * 7 + 8).ticks();
        assertFalse(ticks.isEmpty());
        double end = -1e9;
        for (Tick tick : ticks) {
            double middle = (tick.at() - span.first().toEpochDay() + 0.5) / days * room;
            double half = tick.label().length() * 7 / 2.0;
            assertTrue(middle - half > end, days + " days in " + room + ": " + ticks);
            end = middle + half;
        }
    }

    private static List<String> labels(String first, int days) {
        LocalDate from = LocalDate.parse(first);
        DaySpan span = DaySpan.closed(from, from.plusDays(days - 1L));
        return new DateTicks(span, 500, label -> label.length() * 10 + 8)
                .ticks().stream().map(Tick::label).toList();
    }
}

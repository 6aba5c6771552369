package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.OSLO;
import static painlog.calendar.CalendarFixtures.clock;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Random;
import org.junit.jupiter.api.Test;
import painlog.error.BadTime;

class CalendarPropertiesTest {
    private static final long FIRST_1900 = Instant.parse("1900-01-02T00:00:00Z").getEpochSecond();
    private static final long NOW = Instant.parse("2026-11-20T20:00:00Z").getEpochSecond();

    private static ZoneId zone(Random random) {
        String[] zones = ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new);
        return ZoneId.of(SeededCases.pick(random, zones));
    }

    private static Moment moment(Random random) {
        return Moment.of(Instant.ofEpochSecond(random.nextLong(FIRST_1900, NOW)), zone(random));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1900, 1, 8).plusDays(random.nextInt(80_000));
    }

    @Test
    void any_moment_written_as_iso_reads_back_as_itself() {
        SeededCases.forMany(3000, random -> {
            Moment moment = moment(random);
            Clock clock = Clock.fixed(Instant.ofEpochSecond(NOW), moment.zone());
            assertEquals(moment, MomentParser.parse(moment.iso(), clock));
            assertEquals(moment.at(), Moment.parse(moment.iso()).at());
            assertEquals(moment.offset(), Moment.parse(moment.iso()).offset());
        });
    }

    @Test
    void any_moment_in_words_reads_back_to_the_minute() {
        SeededCases.forMany(3000, random -> {
            Moment moment = moment(random);
            Clock clock = Clock.fixed(Instant.ofEpochSecond(NOW), moment.zone());
            Moment read = MomentParser.parse(moment.text(), clock);
            assertEquals(moment.at().minusSeconds(moment.local().getSecond()), read.at());
        });
    }

    @Test
    void any_text_is_taken_or_refused_with_a_sentence() {
        Clock clock = clock("2026-11-20T21:00:00+01:00", OSLO);
        SeededCases.forMany(30_000, random -> {
            String text = text(random);
            harmless(text, () -> MomentParser.parse(text, clock));
            harmless(text, () -> Moment.parse(text));
            harmless(text, () -> DayParser.parse(text, FRIDAY));
            harmless(text, () -> DaySpan.parse(text, FRIDAY));
            harmless(text, () -> SpanParser.last(text, FRIDAY));
            harmless(text, () -> SpanParser.week(text, FRIDAY, DayOfWeek.MONDAY));
            harmless(text, () -> SpanParser.month(text, FRIDAY));
            harmless(text, () -> SpanParser.year(text, FRIDAY));
            harmless(text, () -> DurationParser.days(text));
            harmless(text, () -> DurationParser.duration(text));
            harmless(text, () -> CalendarNames.parseWeekday(text));
        });
    }

    private static void harmless(String text, Runnable parse) {
        try {
            parse.run();
        } catch (BadTime refusal) {
            String sentence = String.valueOf(refusal.getMessage());
            assertFalse(sentence.contains("\n") || sentence.endsWith("."), sentence);
        } catch (RuntimeException e) {
            throw new AssertionError("'" + text + "' threw " + e, e);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(piece(random)).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt(SeededCases.pick(random, 10, 100, 10_000, Integer.MAX_VALUE)));
            case 1 ->
                SeededCases.pick(random, "-", "/", ".", ":", "..", "+", "T", "z", "W", "m", "h", "d", "y", "a", "\n");
            case 2 ->
                SeededCases.pick(
                        random,
                        "ago",
                        "today",
                        "fri",
                        "noon",
                        "pm",
                        "p.m.",
                        "at",
                        "an",
                        "last",
                        "2026-11-20",
                        "21:30",
                        "02");
            default -> Character.toString((char) random.nextInt(0x10000));
        };
    }

    @Test
    void a_moment_is_never_more_than_five_minutes_ahead() {
        Clock clock = clock("2026-11-20T21:00:00+01:00", OSLO);
        Instant limit = clock.instant().plusSeconds(300);
        SeededCases.forMany(20_000, random -> {
            String text = text(random);
            try {
                assertFalse(MomentParser.parse(text, clock).at().isAfter(limit), text);
            } catch (BadTime refused) {
                assertFalse(text.equals("now"));
            }
        });
    }

    @Test
    void a_span_holds_its_ends_and_as_many_days_as_it_counts() {
        SeededCases.forMany(300, random -> {
            LocalDate first = day(random);
            DaySpan span = DaySpan.closed(first, first.plusDays(random.nextInt(800)));
            assertTrue(span.contains(span.first()) && span.contains(span.last()));
            int days = 0;
            for (LocalDate day : span) {
                assertTrue(span.contains(day));
                days++;
            }
            assertEquals(span.days(), days);
            assertEquals(span.first(), span.before().last().plusDays(1));
            assertEquals(span, DaySpan.parse(span.first() + ".." + span.last(), FRIDAY));
        });
    }

    @Test
    void every_grain_parts_time_without_gap_or_overlap() {
        SeededCases.forMany(3000, random -> {
            LocalDate day = day(random);
            DayOfWeek start = SeededCases.pick(random, DayOfWeek.values());
            for (SpanUnit spanUnit : SpanUnit.values()) {
                DaySpan span = spanUnit.spanOf(day, start);
                assertTrue(span.contains(day));
                assertEquals(span, spanUnit.spanOf(span.first(), start));
                assertEquals(span, spanUnit.spanOf(span.last(), start));
                assertEquals(
                        span.last().plusDays(1),
                        spanUnit.spanOf(span.last().plusDays(1), start).first());
                assertEquals(spanUnit.label(day, start), spanUnit.label(span.last(), start));
            }
        });
    }

    @Test
    void every_label_names_its_own_week_as_java_counts_it() {
        SeededCases.forMany(3000, random -> {
            LocalDate day = day(random);
            Week week = Week.of(day, DayOfWeek.MONDAY);
            assertEquals(day.get(IsoFields.WEEK_BASED_YEAR), week.isoYear());
            assertEquals(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), week.isoNumber());
            assertEquals(week.span(), SpanParser.week(week.label(), FRIDAY, DayOfWeek.MONDAY));
        });
    }
}

package painlog.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * Parses a moment as people write it: {@code now}, {@code yesterday 21:30}, {@code fri 9pm}, {@code 03-05 noon},
 * {@code 2h ago}, ISO 8601.
 *
 * <p>A day without a time is noon of that day, or now when it is today. A time without a day is today's, or yesterday's
 * where today's is still to come; a weekday is the latest one whose time has come.
 */
public final class MomentParser {
    private static final String FORMS = "write now, yesterday 21:30, fri 9pm, 2026-03-05 21:30, 03-05 or 2h ago";

    /** The words that a time begins with, but for weekdays and numbers. */
    private static final List<String> FIRST_WORDS =
            List.of("now", "today", "yesterday", "at", "noon", "midnight", "a", "an");

    private final TimeTokens timeTokens;
    private final Moment now;
    private final @Nullable Moment kept;

    private MomentParser(TimeTokens timeTokens, Moment now, @Nullable Moment kept) {
        this.timeTokens = timeTokens;
        this.now = now;
        this.kept = kept;
    }

    /**
     * The moment {@code text} names, seen from the clock's now and in the clock's zone. With an offset from UTC the
     * clock's zone is kept where it has that offset then; elsewhere the offset becomes the zone.
     *
     * @throws BadTime when it is not a time, does not exist, is skipped by a clock change, is more than 5 minutes
     *     ahead, is before 1900 or differs from country to country
     */
    public static Moment parse(String text, Clock clock) {
        return parse(text, clock, null);
    }

    /** The same for a moment that is moved: a day alone keeps its time of day and its zone. */
    public static Moment moved(String text, Clock clock, Moment from) {
        return parse(text, clock, from);
    }

    /**
     * Whether the text begins as a time does. Most notes don't, and so need neither a clock nor the rules of zones,
     * which take longer to load than recording an entry takes.
     *
     * @return true for every text that {@link #parse(String, Clock)} takes, and for some that it doesn't
     */
    public static boolean beginsAsTime(String text) {
        String first = TimeTokens.of(text).peek();
        return !first.isEmpty()
                && (AsciiDigits.isDigit(first.charAt(0))
                        || FIRST_WORDS.contains(first)
                        || CalendarNames.weekdayOrNull(first) != null);
    }

    private static Moment parse(String text, Clock clock, @Nullable Moment kept) {
        TimeTokens timeTokens = TimeTokens.of(text);
        MomentParser momentParser = new MomentParser(timeTokens, Moment.of(clock.instant(), clock.getZone()), kept);
        Moment moment = momentParser.read();
        if (momentParser.isAhead(moment.at())) {
            throw momentParser.ahead();
        }
        DateParser.notTooEarly(moment.local().toLocalDate(), timeTokens.typed());
        return moment;
    }

    private Moment read() {
        Duration back = readBack();
        if (back != null) {
            requireEnd();
            return Moment.of(now.at().minus(back), now.zone());
        }
        ZoneOffset offset = timeTokens.takeOffset();
        ZoneId zone = offset == null ? now.zone() : offset;
        LocalDate today = Moment.of(now.at(), zone).local().toLocalDate();
        DayParser.Choice choice = DayParser.read(timeTokens, today);
        timeTokens.skip("at");
        if (choice != null && offset == null && timeTokens.isEmpty()) {
            return dayAlone(choice.day(), today);
        }
        Moment moment = at(choice == null ? new DayParser.Choice(today, 1) : choice, readTime(), zone);
        return moment.inZoneIfSameOffset(now.zone());
    }

    private @Nullable Duration readBack() {
        if (timeTokens.areJust("now")) {
            timeTokens.next();
            return Duration.ZERO;
        }
        return RelativeTimeParser.readClock(timeTokens);
    }

    private Moment dayAlone(LocalDate day, LocalDate today) {
        if (kept != null) {
            return Moment.of(day.atTime(kept.local().toLocalTime()), kept.zone());
        }
        return day.equals(today) ? now : Moment.of(day.atTime(LocalTime.NOON), now.zone());
    }

    private LocalTime readTime() {
        String word = timeTokens.next();
        // first, so that "1 5 min ago" is not answered as if only its 1 was wrong
        requireEnd();
        LocalTime time = TimeOfDayParser.read(word);
        if (time == null) {
            throw unknown();
        }
        return time;
    }

    private Moment at(DayParser.Choice choice, LocalTime time, ZoneId zone) {
        LocalDateTime local = choice.day().atTime(time);
        boolean ahead = isAhead(local.atZone(zone).toInstant());
        return Moment.of(ahead ? local.minusDays(choice.daysBack()) : local, zone);
    }

    private BadTime ahead() {
        return new BadTime(BadTime.quoted(timeTokens.typed()) + " is in the future; it is now " + now.text());
    }

    private boolean isAhead(Instant at) {
        return at.isAfter(now.at().plus(Moment.AHEAD));
    }

    private void requireEnd() {
        if (!timeTokens.isEmpty()) {
            throw unknown();
        }
    }

    private BadTime unknown() {
        if (timeTokens.typed().strip().toLowerCase(Locale.ROOT).startsWith("tomorrow")) {
            return ahead();
        }
        return new BadTime(BadTime.quoted(timeTokens.typed()) + " is not a time painlog knows; " + FORMS);
    }
}

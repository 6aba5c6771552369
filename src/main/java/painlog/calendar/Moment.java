package painlog.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import painlog.error.BadTime;

/**
 * A moment as it was felt: an instant, to the second, with the zone of that place and the offset then in force there.
 *
 * <p>The offset is kept, not worked out again from the zone: a later change of a country's clock rules must not move
 * what was recorded.
 *
 * <p>The zone is kept by name, since looking its rules up costs more time than recording an entry.
 *
 * @param at whole seconds, anything finer is cut off
 * @param zoneName such as {@code Europe/Oslo} or {@code +01:00}
 */
public record Moment(Instant at, ZoneOffset offset, String zoneName) {
    /** How far ahead a time may be: two clocks never agree. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int LENGTH = "2026-11-20T21:00:00+01:00".length();

    public Moment {
        at = Instant.ofEpochSecond(at.getEpochSecond());
    }

    public Moment(Instant at, ZoneOffset offset, ZoneId zone) {
        this(at, offset, zone.getId());
    }

    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at, zone.getRules().getOffset(at), zone);
    }

    /**
     * The moment when the clocks of {@code zone} show {@code local}; the first one where they show it twice.
     *
     * @throws BadTime where a clock change skips that time
     */
    public static Moment of(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            throw skipped(local, zone, change);
        }
        ZoneOffset first = zone.getRules().getOffset(local);
        return new Moment(local.toInstant(first), first, zone);
    }

    /**
     * Reads ISO 8601 with date, time and offset, such as {@link #iso()} writes, in years 1900 to 9999 and past or
     * future alike; the zone is that offset.
     *
     * @throws BadTime for anything else
     */
    public static Moment parse(String text) {
        TimeTokens timeTokens = TimeTokens.of(text);
        ZoneOffset offset = timeTokens.takeOffset();
        LocalDate date = DateParser.readFull(timeTokens.next());
        LocalTime time = TimeOfDayParser.read(timeTokens.next());
        if (offset == null || date == null || time == null || !timeTokens.isEmpty()) {
            throw new BadTime(BadTime.quoted(text)
                    + " is not an ISO 8601 time with an offset; write it as 2026-11-20T21:00:00+01:00");
        }
        return of(date.atTime(time), offset);
    }

    /**
     * A moment that a file states: its zone must exist and once have had that offset.
     *
     * @throws BadTime when it does not
     */
    public static Moment stated(Instant at, ZoneOffset offset, String zoneName) {
        if (!hadOffset(ZoneParser.parse(zoneName).getRules(), offset)) {
            throw new BadTime("the offset " + offset + " was never that of " + zoneName
                    + "; write the offset that the clocks there had, or leave the zone out");
        }
        return new Moment(at, offset, zoneName);
    }

    /**
     * Whether clocks under these rules ever showed that offset. Today's rules alone can't say it: those of another
     * machine may be older or newer, and what they made of a time is kept.
     */
    public static boolean hadOffset(ZoneRules rules, ZoneOffset offset) {
        if (rules.getOffset(Instant.EPOCH).equals(offset)) {
            return true;
        }
        for (ZoneOffsetTransition change : rules.getTransitions()) {
            if (change.getOffsetBefore().equals(offset)
                    || change.getOffsetAfter().equals(offset)) {
                return true;
            }
        }
        for (ZoneOffsetTransitionRule change : rules.getTransitionRules()) {
            if (change.getOffsetBefore().equals(offset)
                    || change.getOffsetAfter().equals(offset)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses a moment that can't have been felt: before 1900, or more than five minutes after now.
     *
     * @throws BadTime with what is wrong
     */
    public Moment requireFelt(Instant now) {
        if (local().getYear() < DateParser.FIRST_YEAR) {
            throw new BadTime(text() + " is before " + DateParser.FIRST_YEAR + ", the first year painlog takes");
        }
        if (at.isAfter(now.plus(AHEAD))) {
            throw new BadTime(text() + " is in the future; a record holds what has been");
        }
        return this;
    }

    /** The zone with its rules; the offset alone where this machine's rules don't know the name. */
    public ZoneId zone() {
        return ZoneParser.isKnown(zoneName) ? ZoneId.of(zoneName) : offset;
    }

    /** What the clock on the wall showed. */
    public LocalDateTime local() {
        return LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, offset);
    }

    /** The day it belongs to where it was felt, for a person whose days start at {@code dayStart}. */
    public LocalDate day(LocalTime dayStart) {
        return local().minusSeconds(dayStart.toSecondOfDay()).toLocalDate();
    }

    /** ISO 8601 with seconds and offset: {@code 2026-11-20T21:00:00+01:00}; UTC is {@code Z}. */
    public String iso() {
        return iso(at, offset);
    }

    /** The instant to the second in ISO 8601 at that offset, as {@link #iso} writes it; for exports of a million lines. */
    public static String iso(Instant at, ZoneOffset offset) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, offset);
        StringBuilder text = new StringBuilder(LENGTH).append(local.toLocalDate());
        AsciiDigits.append(text.append('T'), local.getHour());
        AsciiDigits.append(text.append(':'), local.getMinute());
        AsciiDigits.append(text.append(':'), local.getSecond());
        return text.append(offset.getId()).toString();
    }

    /** Local time to the minute, for tables: {@code 2026-11-20 21:00}. */
    public String minute() {
        LocalDateTime local = local();
        return local.toLocalDate() + " " + minutes(local);
    }

    /** For people: {@code Fri 2026-11-20 21:00 +01:00}; UTC is {@code +00:00}. */
    public String text() {
        LocalDateTime local = local();
        String shift = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        return CalendarNames.weekday(local.getDayOfWeek()) + " " + local.toLocalDate() + " " + minutes(local) + " "
                + shift;
    }

    /** The same moment in {@code other} where that shows the same time, as it is. */
    Moment inZoneIfSameOffset(ZoneId other) {
        return other.getRules().getOffset(at).equals(offset) ? new Moment(at, offset, other) : this;
    }

    private static String minutes(LocalDateTime local) {
        return AsciiDigits.two(local.getHour()) + ":" + AsciiDigits.two(local.getMinute());
    }

    private static BadTime skipped(LocalDateTime local, ZoneId zone, ZoneOffsetTransition gap) {
        LocalDateTime from = gap.getDateTimeBefore();
        LocalDateTime to = gap.getDateTimeAfter();
        boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
        String clocks = oneDay
                ? from.toLocalTime() + " to " + to.toLocalTime()
                : from.toLocalDate() + " " + from.toLocalTime() + " to " + to.toLocalDate() + " " + to.toLocalTime();
        return new BadTime(local.toLocalTime() + " on " + local.toLocalDate() + " does not exist in " + zone.getId()
                + "; the clocks went from " + clocks);
    }
}

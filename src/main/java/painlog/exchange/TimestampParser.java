package painlog.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import painlog.calendar.Moment;
import painlog.calendar.ZoneParser;
import painlog.error.BadInput;

/** Parses times as other programs write them, and places them where they were felt. */
public final class TimestampParser {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final int FIRST_YEAR = 1900;
    private static final String ISO_PATTERN = "an ISO 8601 time such as 2026-03-05T21:30";

    private final ZoneId zone;
    private final boolean utcMoves;
    private final Instant latest;
    private final DateSpelling spelling;

    public TimestampParser(ImportSettings settings) {
        this(settings, settings.conventions().dates());
    }

    /**
     * @param style of the times of this file
     * @throws BadInput when its format is none, or can't hold a time
     */
    public TimestampParser(ImportSettings settings, ImportSettings.DateStyle style) {
        this.zone = settings.zone();
        this.utcMoves = settings.conventions().dates().utcMoves();
        this.latest = settings.now().plus(AHEAD);
        this.spelling = DateSpelling.of(style, settings.zone());
    }

    /** Whether times of day are a part of what is parsed, or stand in a column of their own. */
    public boolean hasTimeOfDay() {
        return spelling.hasTimeOfDay();
    }

    /**
     * Reads a time; a date alone is its noon.
     *
     * @throws BadInput when it is none, in the future or before 1900
     */
    public Timestamp read(String text) {
        return read(text, "");
    }

    /**
     * Reads a time.
     *
     * @param where the zone of the row; empty where the row names none
     */
    public Timestamp read(String text, String where) {
        return placed(stated(text), where);
    }

    /**
     * Reads a date and a time of day of two cells.
     *
     * @param clock empty for noon
     * @param where the zone of the row; empty where the row names none
     */
    public Timestamp read(String date, String clock, String where) {
        StatedTime day = stated(date);
        return placed(
                clock.isEmpty() ? day : StatedTime.of(day.local().toLocalDate().atTime(timeOfDay(clock))), where);
    }

    /**
     * The date of a text, whether or not it has passed.
     *
     * @throws BadInput when it is none
     */
    public LocalDate date(String text) {
        return stated(text).local().toLocalDate();
    }

    /**
     * Date and time of a text as they stand there, whatever zone it may name.
     *
     * @throws BadInput when it is no time
     */
    public LocalDateTime local(String text) {
        return stated(text).local();
    }

    private static LocalTime timeOfDay(String clock) {
        try {
            return ClockTimeParser.read(clock);
        } catch (DateTimeException e) {
            throw new BadInput("time \"" + cut(clock) + "\" is not a time of day such as 21:30 or 9:30 pm", e);
        }
    }

    private StatedTime stated(String text) {
        if (text.isBlank()) {
            throw new BadInput("the time is empty");
        }
        try {
            return spelling.read(text);
        } catch (DateTimeException e) {
            String day = spelling.impossibleDay(text);
            if (!day.isEmpty()) {
                throw new BadInput("time \"" + cut(text) + "\" names a day that does not exist; " + day, e);
            }
            boolean iso = spelling.wanted().isEmpty();
            String wanted = iso ? ISO_PATTERN : spelling.wanted();
            String hint = iso ? "; other spellings need --date-format" + epoch(text) : spelling.hint(text);
            throw new BadInput("time \"" + cut(text) + "\" is not " + wanted + hint, e);
        }
    }

    /** Seconds since 1970 have ten digits now, milliseconds thirteen. */
    private static String epoch(String text) {
        return text.matches("\\d{9,13}(\\.\\d+)?") ? ", such as --date-format epoch for seconds since 1970" : "";
    }

    /** What the clocks of the zone of the file showed. */
    public Timestamp here(LocalDateTime local) {
        return placed(StatedTime.of(local), "");
    }

    /** What clocks showed that went by that offset. */
    public Timestamp there(LocalDateTime local, ZoneOffset offset) {
        return placed(new StatedTime(local, Optional.of(offset), Optional.empty(), false), "");
    }

    private Timestamp placed(StatedTime stated, String where) {
        Optional<ZoneId> felt = where.isEmpty() ? stated.zone() : Optional.of(ZoneParser.parse(where));
        Optional<Instant> instant = stated.instant();
        Moment moment =
                instant.isPresent() ? moved(stated, instant.get(), felt) : Moment.of(stated.local(), felt.orElse(zone));
        boolean early = stated.isDay() && moment.at().isAfter(latest);
        return new Timestamp(checked(early ? today(moment) : moment), stated.local(), instant.isPresent());
    }

    /** A day without a time of day is noon, but before noon of today it is now. */
    private Moment today(Moment noon) {
        Moment now = Moment.of(latest.minus(AHEAD), noon.zone());
        boolean isToday = now.local().toLocalDate().equals(noon.local().toLocalDate());
        return isToday ? now : noon;
    }

    /** An instant in the zone that the file names; else in its own offset, unless that is UTC and is to be moved. */
    private Moment moved(StatedTime stated, Instant instant, Optional<ZoneId> felt) {
        if (felt.isPresent()) {
            boolean ownZone = felt.equals(stated.zone()) && stated.offset().isEmpty();
            return ownZone ? Moment.of(stated.local(), felt.get()) : Moment.of(instant, felt.get());
        }
        ZoneOffset offset = stated.offset().orElse(ZoneOffset.UTC);
        boolean here = zone.getRules().getOffset(instant).equals(offset);
        boolean moves = utcMoves && stated.isUtc();
        return here || moves ? Moment.of(instant, zone) : new Moment(instant, offset, offset);
    }

    private Moment checked(Moment moment) {
        if (moment.at().isAfter(latest)) {
            throw new BadInput(moment.text() + " is in the future");
        }
        if (moment.local().getYear() < FIRST_YEAR) {
            throw new BadInput(moment.text() + " is before 1900, the first year painlog takes");
        }
        return moment;
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

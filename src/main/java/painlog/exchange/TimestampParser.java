package painlog.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.error.BadInput;

/** Parses times as other programs write them: ISO 8601 with a T or a space, with or without offset, or a format. */
public final class TimestampParser {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final int FIRST_YEAR = 1900;
    private static final int DATE = 10;

    private final ZoneId zone;
    private final Instant latest;
    private final @Nullable DateTimeFormatter format;
    private final String pattern;

    public TimestampParser(ImportSettings settings) {
        this(settings, settings.conventions().dateFormat());
    }

    /**
     * @param pattern of times; empty for ISO 8601
     * @throws BadInput when it is no pattern
     */
    public TimestampParser(ImportSettings settings, String pattern) {
        this.zone = settings.zone();
        this.latest = settings.now().plus(AHEAD);
        this.pattern = pattern;
        this.format = pattern.isEmpty() ? null : formatter(pattern);
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--date-format \"" + pattern + "\" is not a format such as \"dd/MM/yyyy HH:mm\"", e);
        }
    }

    /**
     * Reads a time; a date alone is its noon.
     *
     * @throws BadInput when it is none, in the future or before 1900
     */
    public Moment read(String text) {
        try {
            return format == null ? iso(text) : formatted(text, format);
        } catch (DateTimeException e) {
            String wanted = format == null ? "an ISO 8601 time such as 2026-03-05T21:30" : "in the format " + pattern;
            String hint = format == null ? "; other spellings need --date-format" : "";
            throw new BadInput("time \"" + cut(text) + "\" is not " + wanted + hint, e);
        }
    }

    private Moment formatted(String text, DateTimeFormatter formatter) {
        TemporalAccessor read = formatter.parse(text);
        LocalDate date = read.query(TemporalQueries.localDate());
        LocalTime time = read.query(TemporalQueries.localTime());
        ZoneOffset offset = read.query(TemporalQueries.offset());
        if (date == null) {
            throw new DateTimeException("no date");
        }
        LocalDateTime local = date.atTime(time == null ? LocalTime.NOON : time);
        return offset == null ? here(local) : there(local, offset);
    }

    private Moment iso(String text) {
        if (text.length() == DATE) {
            return here(LocalDate.parse(text).atTime(LocalTime.NOON));
        }
        if (text.length() < DATE + 6) {
            throw new DateTimeException("too short");
        }
        int end = timeEnd(text);
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
        LocalTime time = LocalTime.parse(text.substring(DATE + 1, end));
        boolean separators = text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!separators || (text.charAt(DATE) != 'T' && text.charAt(DATE) != ' ')) {
            throw new DateTimeException("not ISO");
        }
        String offset = text.substring(end).strip();
        return offset.isEmpty() ? here(date.atTime(time)) : there(date.atTime(time), ZoneOffset.of(offset));
    }

    private static int timeEnd(String text) {
        int end = DATE + 1;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ":.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeParseException("not a digit", text, i);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** What the clocks of the zone of the file showed. */
    public Moment here(LocalDateTime local) {
        return checked(Moment.of(local, zone));
    }

    private Moment there(LocalDateTime local, ZoneOffset offset) {
        Instant at = OffsetDateTime.of(local, offset).toInstant();
        boolean same = zone.getRules().getOffset(at).equals(offset);
        return checked(new Moment(at, offset, same ? zone : offset));
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

package painlog.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;

/** Times in a format such as {@code dd/MM/yyyy HH:mm}, whose days and hours must exist. */
final class PatternSpelling implements DateSpelling {
    private final String format;
    private final FormatLetters letters;
    private final CalendarWords words;
    private final DateTimeFormatter exact;
    private final DateTimeFormatter loose;
    private final DateTimeFormatter nearestDay;

    /**
     * @throws BadInput when it is no format, or one that drops a part of the time
     */
    PatternSpelling(String format, Locale locale) {
        this.format = format;
        this.letters = FormatLetters.of(format);
        this.words = new CalendarWords(locale, letters);
        this.exact = formatter(false, ResolverStyle.STRICT);
        this.loose = formatter(true, ResolverStyle.STRICT);
        this.nearestDay = formatter(true, ResolverStyle.SMART);
    }

    /** Lenient in the width of numbers only: 7:05 where HH:mm is said is no other time than 07:05. */
    private DateTimeFormatter formatter(boolean anyWidth, ResolverStyle resolving) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (anyWidth) {
            builder.parseLenient();
        }
        try {
            return builder.appendPattern(letters.strictYears())
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(resolving);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--date-format \"" + format + "\" is not a format such as \"dd/MM/yyyy HH:mm\"", e);
        }
    }

    @Override
    public StatedTime read(String text) {
        String plain = words.inEnglish(text);
        TemporalAccessor read;
        try {
            read = exact.parse(plain);
        } catch (DateTimeException e) {
            read = loose.parse(plain);
        }
        return stated(read);
    }

    private static StatedTime stated(TemporalAccessor read) {
        LocalDate date = read.query(TemporalQueries.localDate());
        if (date == null) {
            throw new DateTimeException("no date");
        }
        ZoneOffset offset = read.isSupported(ChronoField.OFFSET_SECONDS)
                ? ZoneOffset.ofTotalSeconds(read.get(ChronoField.OFFSET_SECONDS))
                : null;
        ZoneId zone = read.query(TemporalQueries.zoneId());
        LocalTime time = time(read);
        return time == null ? StatedTime.of(date) : StatedTime.of(date.atTime(time), offset, zone);
    }

    private static @Nullable LocalTime time(TemporalAccessor read) {
        LocalTime time = read.query(TemporalQueries.localTime());
        if (time != null) {
            return time;
        }
        boolean hour = read.isSupported(ChronoField.HOUR_OF_DAY);
        return hour ? LocalTime.of(read.get(ChronoField.HOUR_OF_DAY), 0) : null;
    }

    @Override
    public boolean hasTimeOfDay() {
        return letters.hasHour();
    }

    /** Parsed less strictly, 31 April is 30 April; 24:00, the other thing that is taken then, is no day. */
    @Override
    public String impossibleDay(String text) {
        try {
            TemporalAccessor read = nearestDay.parse(words.inEnglish(text));
            LocalDate date = read.query(TemporalQueries.localDate());
            boolean clipped = date != null
                    && date.getDayOfMonth() == date.lengthOfMonth()
                    && read.query(DateTimeFormatter.parsedExcessDays()).isZero();
            return clipped ? IsoSpelling.daysOf(YearMonth.from(date)) : "";
        } catch (DateTimeException e) {
            return "";
        }
    }

    @Override
    public String wanted() {
        return "in the format " + format;
    }

    @Override
    public String hint(String text) {
        boolean named = letters.hasMonthName() && text.codePoints().anyMatch(Character::isLetter);
        return named ? words.hint() : "";
    }
}

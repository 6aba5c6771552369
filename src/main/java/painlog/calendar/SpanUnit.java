package painlog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The calendar units that days are grouped by; each covers all time without gap or overlap. */
public enum SpanUnit {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The unit of which {@code span} is exactly one day, week, month or year. */
    public static Optional<SpanUnit> of(DaySpan span, DayOfWeek weekStart) {
        for (SpanUnit spanUnit : values()) {
            if (spanUnit.spanOf(span.first(), weekStart).equals(span)) {
                return Optional.of(spanUnit);
            }
        }
        return Optional.empty();
    }

    /** The day, week, month or year that {@code day} lies in. */
    public DaySpan spanOf(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case DAY -> DaySpan.closed(day, day);
            case WEEK -> Week.of(day, weekStart).span();
            case MONTH -> DaySpan.closed(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case YEAR -> DaySpan.closed(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
        };
    }

    /** Its short name: {@code 2026-11-20}, {@code 2026-W47}, {@code 2026-11}, {@code 2026}. */
    public String label(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK -> Week.of(day, weekStart).label();
            case MONTH -> day.getYear() + "-" + AsciiDigits.two(day.getMonthValue());
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}

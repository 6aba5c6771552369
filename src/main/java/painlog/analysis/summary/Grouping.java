package painlog.analysis.summary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;

/** What makes a row of a summary. */
public enum Grouping {
    DAY("day", SpanUnit.DAY),
    WEEK("week", SpanUnit.WEEK),
    MONTH("month", SpanUnit.MONTH),
    YEAR("year", SpanUnit.YEAR),
    PERIOD("period", null),
    ARM("arm", null),
    SITE("site", null);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // an optional of an enum
    private final Optional<SpanUnit> grain;

    Grouping(String word, @Nullable SpanUnit spanUnit) {
        this.word = word;
        this.grain = Optional.ofNullable(spanUnit);
    }

    /** The calendar unit of its rows; empty where rows are periods or arms. */
    public Optional<SpanUnit> grain() {
        return grain;
    }

    /** The word as typed and printed. */
    public String word() {
        return word;
    }

    /** Some 4 to 14 rows: days up to two weeks, weeks up to a quarter, months up to two years, then years. */
    public static Grouping fitting(DaySpan span) {
        int days = span.days();
        return days <= 14 ? DAY : days <= 92 ? WEEK : days <= 731 ? MONTH : YEAR;
    }
}

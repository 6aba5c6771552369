package painlog.analysis;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.calendar.DaySpan;
import painlog.calendar.Grain;

/** What makes a row of a summary. */
public enum Grouping {
    DAY(Grain.DAY),
    WEEK(Grain.WEEK),
    MONTH(Grain.MONTH),
    YEAR(Grain.YEAR),
    PERIOD(null),
    ARM(null);

    @SuppressWarnings("ImmutableEnumChecker") // an optional of an enum
    private final Optional<Grain> grain;

    Grouping(@Nullable Grain grain) {
        this.grain = Optional.ofNullable(grain);
    }

    /** The grain of the calendar it follows; empty where periods make the rows. */
    public Optional<Grain> grain() {
        return grain;
    }

    /** The word as typed and printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Some 4 to 14 rows: days up to two weeks, weeks up to a quarter, months up to two years, then years. */
    public static Grouping fitting(DaySpan span) {
        int days = span.days();
        return days <= 14 ? DAY : days <= 92 ? WEEK : days <= 731 ? MONTH : YEAR;
    }
}

package painlog.analysis.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.DailyTotals;
import painlog.calendar.DaySpan;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

/** Days, spans and summaries for tests; today is Friday, 2026-11-20. */
public final class SummaryFixtures {
    public static final Measure PAIN = new Measure("pain", "", 0, 10, BetterDirection.LOWER);
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    public static final PeriodPlan NO_PLAN =
            new PeriodPlan(List.of(), List.of(), List.of(), Optional.of(span("2026-10-01", "2026-12-31")));
    public static final DailyTotals.Events NOTHING =
            new DailyTotals.Events(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private SummaryFixtures() {}

    static Summary week(DayValues... days) {
        return summary(PAIN, week("2026-11-09"), List.of(days));
    }

    static SummaryOutline week(String monday) {
        return SummaryOutline.of(
                asked(Grouping.DAY, DaySpan.lastDays(7, day(monday).plusDays(6))), NO_PLAN);
    }

    static Summary summary(Measure measure, SummaryOutline outline, List<DayValues> days) {
        return Summary.of(outline, new DailyTotals(measure, days, Map.of(), NOTHING));
    }

    static SummaryRequest asked(Grouping by, DaySpan span) {
        return new SummaryRequest(by, span, TODAY, DayOfWeek.MONDAY, false);
    }

    /** A day with values in ascending order, equal ones together. */
    public static DayValues logged(String date, double... values) {
        double[] distinct = java.util.Arrays.stream(values).distinct().toArray();
        int[] counts = new int[distinct.length];
        for (double value : values) {
            counts[java.util.Arrays.binarySearch(distinct, value)]++;
        }
        return new DayValues(day(date), distinct, counts);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static DaySpan span(String first, String last) {
        return DaySpan.closed(day(first), day(last));
    }
}

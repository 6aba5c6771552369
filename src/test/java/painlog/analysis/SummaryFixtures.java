package painlog.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.Better;
import painlog.journal.Day;
import painlog.journal.Measure;

/** Days, spans and summaries for tests; today is Friday, 2026-11-20. */
final class SummaryFixtures {
    static final Measure PAIN = new Measure("pain", "", 0, 10, Better.LOWER);
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final Plan NO_PLAN =
            new Plan(List.of(), List.of(), List.of(), Optional.empty(), Optional.of(day("2026-10-01")));
    static final Logbook.Events NOTHING = new Logbook.Events(List.of(), List.of(), List.of(), List.of());

    private SummaryFixtures() {}

    static Summary week(Day... days) {
        return summary(PAIN, week("2026-11-09"), List.of(days));
    }

    static SummaryOutline week(String monday) {
        return SummaryOutline.of(
                asked(Grouping.DAY, DaySpan.lastDays(7, day(monday).plusDays(6))), NO_PLAN);
    }

    static Summary summary(Measure measure, SummaryOutline outline, List<Day> days) {
        return Summary.of(outline, new Logbook(measure, days, Map.of(), NOTHING));
    }

    static SummaryQuestion asked(Grouping by, DaySpan span) {
        return new SummaryQuestion(by, span, TODAY, DayOfWeek.MONDAY, false);
    }

    /** A day with values in ascending order, equal ones together. */
    static Day logged(String date, double... values) {
        double[] distinct = java.util.Arrays.stream(values).distinct().toArray();
        int[] counts = new int[distinct.length];
        for (double value : values) {
            counts[java.util.Arrays.binarySearch(distinct, value)]++;
        }
        return new Day(day(date), distinct, counts);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static DaySpan span(String first, String last) {
        return DaySpan.closed(day(first), day(last));
    }
}

package painlog.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.calendar.Week;
import painlog.journal.total.DayValues;

/**
 * How high the daily means of a week are.
 *
 * @param first the day the week begins on
 */
public record WeekLevel(LocalDate first, DailyLevel level) {

    /** Every week with a value, in order. */
    public static List<WeekLevel> of(List<DayValues> days, DayOfWeek weekStart) {
        Map<LocalDate, List<DayValues>> weeks = new TreeMap<>();
        for (DayValues day : days) {
            LocalDate first = Week.of(day.date(), weekStart).first();
            weeks.computeIfAbsent(first, week -> new ArrayList<>()).add(day);
        }
        List<WeekLevel> levels = new ArrayList<>();
        weeks.forEach((first, own) -> DailyLevel.of(own).ifPresent(level -> levels.add(new WeekLevel(first, level))));
        return levels;
    }
}

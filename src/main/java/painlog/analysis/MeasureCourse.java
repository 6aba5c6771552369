package painlog.analysis;

import java.time.LocalDate;
import java.util.List;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;

/**
 * The course of a measure over some days, with what was done meanwhile.
 *
 * @param span the days it is about, whether something was logged on each of them or not
 * @param days those with values of the measure within the span, oldest first
 * @param phases those the days lie in
 * @param sessions within the span
 */
public record MeasureCourse(
        Measure measure, DaySpan span, List<DayValues> days, Phases phases, List<SessionDay> sessions) {
    /** That a session of a therapy took place on a day. */
    public record SessionDay(LocalDate day, String therapy) {}

    public MeasureCourse {
        days = List.copyOf(days);
        sessions = List.copyOf(sessions);
    }

    /** Whether no day has a value. */
    public boolean isEmpty() {
        return days.isEmpty();
    }
}

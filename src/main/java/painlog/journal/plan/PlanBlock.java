package painlog.journal.plan;

import painlog.calendar.DaySpan;
import painlog.journal.word.Arm;

/**
 * Some weeks of a plan under one arm.
 *
 * @param number from 1
 * @param cycle from 1
 * @param washoutDays so many of its first days do not count
 */
public record PlanBlock(int number, int cycle, Arm arm, DaySpan days, int washoutDays) {
    /** Those that count. */
    public DaySpan counted() {
        return DaySpan.closed(days.first().plusDays(washoutDays), days.last());
    }
}

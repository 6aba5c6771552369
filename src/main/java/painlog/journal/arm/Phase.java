package painlog.journal.arm;

import painlog.calendar.DaySpan;
import painlog.journal.word.Arm;

/**
 * A longest run of days with the same arm.
 *
 * @param index its place among all phases in order of time, from 1
 */
public record Phase(int index, Arm arm, DaySpan days) {}

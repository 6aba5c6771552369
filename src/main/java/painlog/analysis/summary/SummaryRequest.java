package painlog.analysis.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import painlog.calendar.DaySpan;

/**
 * What a summary is asked for.
 *
 * @param withWeeks whether this week so far is to be held against last week as well
 */
public record SummaryRequest(Grouping by, DaySpan span, LocalDate today, DayOfWeek weekStart, boolean withWeeks) {}

package painlog.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import painlog.calendar.Moment;
import painlog.store.JournalFile;

/**
 * What a question depends on besides the journal.
 *
 * @param now the moment the question is asked, in the person's zone
 * @param weekStart the day on which weeks begin
 */
public record QueryContext(Moment now, DayOfWeek weekStart) {

    /** The day it is for a person whose days begin when the journal's do. */
    public LocalDate today(JournalFile journal) {
        return now.day(journal.dayStart());
    }
}

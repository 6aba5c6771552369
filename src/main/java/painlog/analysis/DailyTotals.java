package painlog.analysis;

import java.util.List;
import java.util.Map;
import painlog.journal.total.DayValues;
import painlog.journal.total.DoseTotal;
import painlog.journal.total.EntryCount;
import painlog.journal.total.SessionTotal;
import painlog.journal.total.TagCount;
import painlog.journal.total.WordCount;
import painlog.journal.word.Measure;

/**
 * What a journal holds on some days, counted by day and in order of days.
 *
 * @param days those with values of the measure
 * @param others the days of the other measures
 */
public record DailyTotals(Measure measure, List<DayValues> days, Map<Measure, List<DayValues>> others, Events events) {

    /**
     * What was logged beside values.
     *
     * @param sessions once for each therapy and once more for each technique
     * @param goalSessions by therapy, whatever site they name: a goal is about a therapy, not about a site
     */
    public record Events(
            List<EntryCount> entries,
            List<WordCount> words,
            List<TagCount> tags,
            List<SessionTotal> sessions,
            List<SessionTotal> goalSessions,
            List<DoseTotal> doses) {}
}

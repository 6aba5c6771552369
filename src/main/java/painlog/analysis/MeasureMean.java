package painlog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.calendar.DaySpan;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;

/**
 * The level of another measure on the same days.
 *
 * @param mean of its daily means
 */
public record MeasureMean(Measure measure, int daysLogged, double mean) {

    /** One for each measure that was logged on these days. */
    public static List<MeasureMean> of(Map<Measure, DayIndex<DayValues>> measures, List<DaySpan> spans) {
        List<MeasureMean> means = new ArrayList<>();
        measures.forEach((measure, days) -> {
            List<DayValues> own = days.in(spans);
            ScoreSummary.mean(own).ifPresent(mean -> means.add(new MeasureMean(measure, own.size(), mean)));
        });
        return means;
    }
}

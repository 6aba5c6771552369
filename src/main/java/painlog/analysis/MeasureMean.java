package painlog.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.calendar.DaySpan;
import painlog.journal.Day;

/**
 * The level of another measure on the same days.
 *
 * @param mean of its daily means
 */
public record MeasureMean(String measure, int daysLogged, double mean) {

    /** One for each measure that was logged on these days. */
    static List<MeasureMean> of(Map<String, ByDay<Day>> measures, List<DaySpan> spans) {
        List<MeasureMean> means = new ArrayList<>();
        measures.forEach((measure, days) -> {
            List<Day> own = days.in(spans);
            Scores.mean(own).ifPresent(mean -> means.add(new MeasureMean(measure, own.size(), mean)));
        });
        return means;
    }
}

package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.journal.total.DayValues;

/**
 * What the weekly check-ins report.
 *
 * @param daysOff empty when none was answered
 * @param change the last answer to how it has changed, 1 (very much better) to 7 (very much worse); empty without one
 */
public record WeeklyImpact(Optional<DaysOff> daysOff, Optional<OverallChange> change) {
    /** The measure of days off. */
    public static final String DAYS_OFF = "days-off";

    /** The measure of the overall change. */
    public static final String CHANGE = "change";

    /**
     * Days on which the usual could not be done.
     *
     * @param days all answers added up
     * @param answers how many there are, one for each week as a rule
     */
    public record DaysOff(double days, int answers) {}

    /** An answer and its day. */
    public record OverallChange(double value, LocalDate day) {}

    /** Both lists in order of days. */
    public static WeeklyImpact of(List<DayValues> daysOff, List<DayValues> changes) {
        double sum = 0;
        int answers = 0;
        for (DayValues day : daysOff) {
            sum += day.mean() * day.n();
            answers += day.n();
        }
        DayValues last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        return new WeeklyImpact(
                answers == 0 ? Optional.empty() : Optional.of(new DaysOff(sum, answers)),
                last == null ? Optional.empty() : Optional.of(new OverallChange(last.mean(), last.date())));
    }
}

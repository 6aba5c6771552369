package painlog.chart.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.ArmSpread;
import painlog.analysis.DailyLevel;
import painlog.analysis.MeasureCourse;
import painlog.analysis.MeasureCourse.SessionDay;
import painlog.analysis.PhaseTrend;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phase;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;

/**
 * The data of a chart of the course of a measure.
 *
 * @param span what the chart covers, whether something was logged on each day or not
 * @param days those with values of the measure within the span, oldest first
 * @param phases of the whole journal
 * @param sessions within the span
 * @param only the filter in words; empty for all records
 */
public record DailySeries(
        Measure measure, DaySpan span, List<DayValues> days, Phases phases, List<SessionDay> sessions, String only) {
    public DailySeries {
        days = List.copyOf(days);
        sessions = List.copyOf(sessions);
    }

    /** The same with its filter in words. */
    public static DailySeries of(MeasureCourse course, String only) {
        return new DailySeries(
                course.measure(), course.span(), course.days(), course.phases(), course.sessions(), only);
    }

    /** The phases as far as they lie within the span. */
    List<Phase> phasesWithin() {
        List<Phase> within = new ArrayList<>();
        for (Phase phase : phases.all()) {
            LocalDate first = later(phase.days().first(), span.first());
            LocalDate last = earlier(phase.days().last(), span.last());
            if (!last.isBefore(first)) {
                within.add(new Phase(phase.index(), phase.arm(), DaySpan.closed(first, last)));
            }
        }
        return within;
    }

    /** The days with values within a part of the span. */
    List<DayValues> daysOf(DaySpan part) {
        return days.stream().filter(day -> part.contains(day.date())).toList();
    }

    /** How high all daily means are; empty without days. */
    Optional<DailyLevel> level() {
        return DailyLevel.of(days);
    }

    /** How the measure went within each phase. */
    List<PhaseTrend> trends() {
        return PhaseTrend.of(phasesWithin(), days);
    }

    /** How the daily means of each arm are spread. */
    List<ArmSpread> arms() {
        return ArmSpread.of(phases, days);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

package painlog.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import painlog.analysis.DailyTotals;
import painlog.analysis.MeasureCourse;
import painlog.analysis.PhaseTimeline;
import painlog.analysis.summary.PeriodPlan;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phases;
import painlog.journal.total.SessionTotal;

/** The course in a clinician's report, with the sessions of so many therapies that the measure has enough space. */
record ReportCourse(PeriodPlan plan, DailyTotals totals, DaySpan span, LocalDate today) {
    private static final int MOST_THERAPIES = 4;

    MeasureCourse course() {
        Phases phases = PhaseTimeline.of(plan.periods(), plan.logged(), DayRange.of(span), today);
        Set<String> therapies = therapies(phases);
        List<MeasureCourse.SessionDay> sessions = new ArrayList<>();
        for (SessionTotal total : totals.events().sessions()) {
            if (total.technique().isEmpty() && therapies.contains(total.therapy())) {
                sessions.add(new MeasureCourse.SessionDay(total.day(), total.therapy()));
            }
        }
        return new MeasureCourse(totals.measure(), span, totals.days(), phases, sessions);
    }

    /** The therapies that have periods, and then those with most sessions. */
    private Set<String> therapies(Phases phases) {
        Map<String, Integer> counts = new TreeMap<>();
        for (SessionTotal total : totals.events().sessions()) {
            counts.merge(total.therapy(), total.technique().isEmpty() ? total.sessions() : 0, Integer::sum);
        }
        Set<String> therapies = new HashSet<>();
        phases.arms().forEach(arm -> therapies.addAll(arm.therapies()));
        List<String> most = new ArrayList<>(counts.keySet());
        most.sort(Comparator.comparing(therapy -> -counts.getOrDefault(therapy, 0)));
        for (String therapy : most) {
            if (therapies.size() < MOST_THERAPIES) {
                therapies.add(therapy);
            }
        }
        return therapies;
    }
}

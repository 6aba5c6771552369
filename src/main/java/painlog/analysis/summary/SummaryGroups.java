package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.PhaseTimeline;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;
import painlog.journal.Period;
import painlog.journal.arm.Phases;
import painlog.journal.word.Arm;

/** Parts a span into the groups asked for. */
final class SummaryGroups {
    private final SummaryRequest request;
    private final PeriodPlan plan;
    private final DayRange begun;

    private SummaryGroups(SummaryRequest request, PeriodPlan plan) {
        this.request = request;
        this.plan = plan;
        this.begun = plan.begun(request.today());
    }

    /**
     * The groups in order of time, arms in theirs; those that have not begun are left out. Those of sites are all of the
     * same days: they are made where the sites are known.
     */
    static List<SummaryGroup> of(SummaryRequest request, PeriodPlan plan) {
        SummaryGroups groups = new SummaryGroups(request, plan);
        return switch (request.by()) {
            case DAY, WEEK, MONTH, YEAR -> groups.byGrain(request.by().grain().orElseThrow());
            case PERIOD -> groups.byPeriod();
            case ARM -> groups.byArm();
            case SITE -> List.of();
        };
    }

    /** Days, weeks, months or years, cut where the span asked for begins and ends. */
    private List<SummaryGroup> byGrain(SpanUnit spanUnit) {
        List<SummaryGroup> groups = new ArrayList<>();
        LocalDate day = request.span().first();
        while (request.span().contains(day) && !day.isAfter(request.today())) {
            DaySpan unit = spanUnit.spanOf(day, request.weekStart());
            String label = spanUnit.label(day, request.weekStart());
            DaySpan cut = within(unit, request.span()).orElse(unit);
            groups.add(SummaryGroup.of(label, List.of(cut), Optional.of(unit.before()), begun));
            day = unit.last().plusDays(1);
        }
        return groups;
    }

    private List<SummaryGroup> byPeriod() {
        List<SummaryGroup> groups = new ArrayList<>();
        for (Period period : plan.requested()) {
            days(period).ifPresent(days -> groups.add(SummaryGroup.of(period, days, begun)));
        }
        return groups;
    }

    /** The period's days within the span; an open period reaches to today. */
    private Optional<DaySpan> days(Period period) {
        LocalDate end = period.last().orElse(request.today());
        boolean begun = !period.first().isAfter(end) && !period.first().isAfter(request.today());
        return begun ? within(DaySpan.closed(period.first(), end), request.span()) : Optional.empty();
    }

    /** The days of each arm, as far as phases reach when they are compared. */
    private List<SummaryGroup> byArm() {
        Phases phases = PhaseTimeline.of(plan.periods(), plan.logged(), DayRange.of(request.span()), request.today());
        List<SummaryGroup> groups = new ArrayList<>();
        for (Arm arm : phases.arms()) {
            groups.add(SummaryGroup.of(arm.label(), phases.daysOf(arm), Optional.empty(), begun));
        }
        return groups;
    }

    private static Optional<DaySpan> within(DaySpan span, DaySpan range) {
        LocalDate first = span.first().isBefore(range.first()) ? range.first() : span.first();
        LocalDate last = span.last().isAfter(range.last()) ? range.last() : span.last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(DaySpan.closed(first, last));
    }
}

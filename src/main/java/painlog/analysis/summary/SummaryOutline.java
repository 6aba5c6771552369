package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;
import painlog.calendar.Week;

/**
 * The groups a summary will have, known before the journal is read, so that only what they need is read.
 *
 * @param total the whole span asked for
 * @param comparedWith the span before it; empty when the journal begins later
 * @param weeks this week and last week, or none
 * @param courseBy how much time one point of a row's course stands for
 */
public record SummaryOutline(
        SummaryRequest request,
        PeriodPlan plan,
        List<SummaryGroup> rows,
        SummaryGroup total,
        Optional<SummaryGroup> comparedWith,
        List<SummaryGroup> weeks,
        SpanUnit courseBy) {
    public SummaryOutline {
        rows = List.copyOf(rows);
        weeks = List.copyOf(weeks);
    }

    /** Lays out the groups of the span asked for. */
    public static SummaryOutline of(SummaryRequest request, PeriodPlan plan) {
        List<SummaryGroup> rows = SummaryGroups.of(request, plan);
        DaySpan before = request.span().before();
        boolean begun = plan.firstLoggedDay().isPresent()
                && !plan.firstLoggedDay().get().isAfter(before.last());
        return new SummaryOutline(
                request,
                plan,
                rows,
                spanGroup(request, plan, request.span()),
                begun ? Optional.of(spanGroup(request, plan, before)) : Optional.empty(),
                request.withWeeks() ? weeks(request, plan) : List.of(),
                courseGrain(rows.isEmpty() ? List.of(spanGroup(request, plan, request.span())) : rows));
    }

    private static SummaryGroup spanGroup(SummaryRequest request, PeriodPlan plan, DaySpan span) {
        return SummaryGroup.of(
                label(request, span), List.of(span), Optional.of(span.before()), plan.begun(request.today()));
    }

    /** {@code 2026-W47}, {@code 2026-11}, {@code 2026} for a whole one, else its two ends. */
    private static String label(SummaryRequest request, DaySpan span) {
        Optional<SpanUnit> grain = SpanUnit.of(span, request.weekStart());
        return grain.isPresent()
                ? grain.get().label(span.first(), request.weekStart())
                : span.first() + ".." + span.last();
    }

    private static List<SummaryGroup> weeks(SummaryRequest request, PeriodPlan plan) {
        Week week = Week.of(request.today(), request.weekStart());
        return List.of(
                spanGroup(request, plan, week.span()),
                spanGroup(request, plan, week.previous().span()));
    }

    /** Few enough points that a row's course stays short: at most 14, unless a row is longer than 14 years. */
    private static SpanUnit courseGrain(List<SummaryGroup> rows) {
        int longest = 1;
        for (SummaryGroup row : rows) {
            longest = Math.max(longest, row.days());
        }
        return longest <= 14
                ? SpanUnit.DAY
                : longest <= 98 ? SpanUnit.WEEK : longest <= 427 ? SpanUnit.MONTH : SpanUnit.YEAR;
    }

    /** From the first day that any group needs, those to compare with included, to the last. */
    public DaySpan reach() {
        List<SummaryGroup> groups = new ArrayList<>(rows);
        groups.addAll(weeks);
        groups.add(total);
        comparedWith.ifPresent(groups::add);
        LocalDate first = total.first();
        LocalDate last = total.last();
        for (SummaryGroup group : groups) {
            LocalDate from = group.before().map(DaySpan::first).orElse(group.first());
            first = from.isBefore(first) ? from : first;
            last = group.last().isAfter(last) ? group.last() : last;
        }
        return DaySpan.closed(first, last);
    }
}

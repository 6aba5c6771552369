package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Period;

/**
 * The days one row of a summary is about.
 *
 * @param spans in order, without overlap, at least one; only an arm has several
 * @param before the span its mean is held against; empty where there is none to name
 * @param daysSoFar those of its days that have begun, from the first logged day of the journal on
 * @param isPartial whether some of its days are still to come
 * @param period the period whose days they are; empty unless rows are made by period
 */
public record SummaryGroup(
        String label,
        List<DaySpan> spans,
        Optional<DaySpan> before,
        int daysSoFar,
        boolean isPartial,
        Optional<Period> period) {
    public SummaryGroup {
        spans = List.copyOf(spans);
    }

    /** A span of which every day that has begun counts. */
    public static SummaryGroup of(String label, DaySpan span, Optional<DaySpan> before, LocalDate today) {
        return of(label, List.of(span), before, DayRange.upTo(today));
    }

    /**
     * Some spans.
     *
     * @param begun the days that count, up to today
     */
    static SummaryGroup of(String label, List<DaySpan> spans, Optional<DaySpan> before, DayRange begun) {
        int days = 0;
        boolean isPartial = false;
        for (DaySpan span : spans) {
            days += begun.cut(span).map(DaySpan::days).orElse(0);
            isPartial |= begun.last().map(span::isPartial).orElse(false);
        }
        return new SummaryGroup(label, spans, before, days, isPartial, Optional.empty());
    }

    /** The days of a period that are looked at. */
    static SummaryGroup of(Period period, DaySpan span, DayRange begun) {
        String label = period.therapy() + (period.label().isEmpty() ? "" : " (" + period.label() + ")");
        SummaryGroup group = of(label, List.of(span), Optional.of(span.before()), begun);
        return new SummaryGroup(
                label, group.spans, group.before, group.daysSoFar, group.isPartial, Optional.of(period));
    }

    /** The same days under another name. */
    public SummaryGroup labelled(String other) {
        return new SummaryGroup(other, spans, before, daysSoFar, isPartial, period);
    }

    public LocalDate first() {
        return spans.get(0).first();
    }

    public LocalDate last() {
        return spans.get(spans.size() - 1).last();
    }

    /** All its days, those still to come included. */
    public int days() {
        int days = 0;
        for (DaySpan span : spans) {
            days += span.days();
        }
        return days;
    }
}

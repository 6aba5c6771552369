package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.Period;

/**
 * The days one row of a summary is about.
 *
 * @param spans in order, without overlap, at least one; only an arm has several
 * @param before the span its mean is held against; empty where there is none to name
 * @param daysSoFar those of its days that have begun
 * @param period the period whose days they are; empty unless rows are made by period
 */
public record SummaryGroup(
        String label, List<DaySpan> spans, Optional<DaySpan> before, int daysSoFar, Optional<Period> period) {
    public SummaryGroup {
        spans = List.copyOf(spans);
    }

    public static SummaryGroup of(String label, DaySpan span, Optional<DaySpan> before, LocalDate today) {
        return of(label, List.of(span), before, today);
    }

    static SummaryGroup of(String label, List<DaySpan> spans, Optional<DaySpan> before, LocalDate today) {
        int begun = 0;
        for (DaySpan span : spans) {
            if (!span.first().isAfter(today)) {
                begun += span.isPartial(today)
                        ? DaySpan.closed(span.first(), today).days()
                        : span.days();
            }
        }
        return new SummaryGroup(label, spans, before, begun, Optional.empty());
    }

    /** The days of a period that are looked at. */
    static SummaryGroup of(Period period, DaySpan span, LocalDate today) {
        String label = period.therapy() + (period.label().isEmpty() ? "" : " (" + period.label() + ")");
        SummaryGroup group = of(label, span, Optional.of(span.before()), today);
        return new SummaryGroup(label, group.spans, group.before, group.daysSoFar, Optional.of(period));
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

    /** Whether some of its days are still to come. */
    public boolean isPartial() {
        return daysSoFar < days();
    }
}

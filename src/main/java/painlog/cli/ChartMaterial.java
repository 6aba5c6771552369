package painlog.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.chart.Logged;
import painlog.journal.BadInput;
import painlog.journal.Day;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Phases;
import painlog.journal.Stored;
import painlog.report.Format;
import painlog.store.JournalFile;
import painlog.store.Order;

/** Reads what charts are made of: day totals, periods and sessions, never single entries. */
final class ChartMaterial {
    private static final int DAYS_WITHOUT_RECORDS = 28;

    private final JournalFile journal;
    private final ReadingOptions typed;
    private final Filters filters;
    private final LocalDate today;

    ChartMaterial(Desk desk, JournalFile journal, ReadingOptions typed) {
        if (typed.format != Format.TABLE) {
            throw new BadInput("a chart has no --format; the figures come from summary and compare");
        }
        this.journal = journal;
        this.typed = typed;
        this.filters = desk.filters(typed, journal);
        this.today = desk.today(journal);
    }

    Logged logged() {
        Filter filter = filters.filter();
        Measure measure = filters.measure();
        List<Period> periods =
                journal.periods().all().stream().map(Stored::value).toList();
        Optional<DaySpan> recorded = journal.dayTotals().span();
        DaySpan span = span(filter, recorded);
        List<Day> days = journal.dayTotals().days(measure.name(), filter.within(span));
        LocalDate first = recorded.map(DaySpan::first).orElse(span.first());
        Phases phases = Phases.of(periods, first, today.isBefore(span.last()) ? today : span.last());
        return new Logged(measure, span, days, phases, sessions(span), FilterWords.of(typed));
    }

    /** The days asked for as far as there can be records; without a wish, from the first entry to the last. */
    private DaySpan span(Filter filter, Optional<DaySpan> recorded) {
        DaySpan all = recorded.orElse(DaySpan.lastDays(DAYS_WITHOUT_RECORDS, today));
        DaySpan asked = filter.span().orElse(all);
        boolean reachesFarBack =
                asked.first().isBefore(all.first()) && !asked.last().isBefore(all.first());
        return reachesFarBack ? DaySpan.closed(all.first(), asked.last()) : asked;
    }

    private List<Logged.SessionDay> sessions(DaySpan span) {
        LocalTime dayStart = journal.dayStart();
        Filter filter = filters.filter();
        Filter ofCare = new Filter(Optional.of(span), List.of(), List.of(), filter.care(), "", Filter.Bounds.NONE);
        return journal.sessions().all(ofCare, Order.ALL).stream()
                .map(Stored::value)
                .map(session -> new Logged.SessionDay(
                        session.start().day(dayStart), session.treatment().therapy()))
                .toList();
    }
}

package painlog.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.Comparer;
import painlog.analysis.Comparison;
import painlog.analysis.ComparisonQuestion;
import painlog.analysis.Factors;
import painlog.analysis.Response;
import painlog.analysis.ResponseQuestion;
import painlog.calendar.DaySpan;
import painlog.chart.Difference;
import painlog.chart.Logged;
import painlog.journal.BadInput;
import painlog.journal.Day;
import painlog.journal.Filter;
import painlog.journal.HourTotal;
import painlog.journal.Measure;
import painlog.journal.SiteTotal;
import painlog.journal.Stored;
import painlog.report.Format;
import painlog.store.JournalFile;
import painlog.store.Order;

/** Reads what charts are made of: day totals, periods and sessions, never single entries. */
final class ChartMaterial {
    private static final int DAYS_WITHOUT_RECORDS = 28;

    private final JournalFile journal;
    private final ReadingOptions typed;
    private final LocalDate today;
    private final DayOfWeek weekStart;
    private final Measure measure;
    private final Filter filter;
    private boolean empty = true;
    private boolean answerless;

    ChartMaterial(Desk desk, JournalFile journal, ReadingOptions typed) {
        if (typed.format != Format.TABLE) {
            throw new BadInput("a chart has no --format; the figures come from summary and compare");
        }
        Filters filters = desk.filters(typed, journal);
        this.journal = journal;
        this.typed = typed;
        this.today = desk.today(journal);
        this.weekStart = desk.weekStart();
        this.measure = filters.measure();
        this.filter = filters.filter();
    }

    DayOfWeek weekStart() {
        return weekStart;
    }

    /** Whether nothing that was read has a value, or nothing is known of what was asked. */
    boolean isEmpty() {
        return empty || answerless;
    }

    Logged logged() {
        return logged(measure);
    }

    /** Every measure of the journal, the one asked for first. */
    List<Logged> measures() {
        List<Logged> all = new ArrayList<>(List.of(logged()));
        for (Measure other : journal.vocabulary().measures().values()) {
            if (!other.equals(measure)) {
                all.add(logged(other));
            }
        }
        return all;
    }

    List<HourTotal> hours() {
        return journal.patterns().hours(measure.name(), filter.within(span()));
    }

    List<SiteTotal> sites() {
        return journal.patterns().sites(measure.name(), filter.within(span()));
    }

    private Logged logged(Measure of) {
        DaySpan span = span();
        List<Day> days = journal.dayTotals()
                .days(List.of(of.name()), filter.within(span), measure.name())
                .getOrDefault(of.name(), List.of());
        empty &= days.isEmpty();
        return new Logged(of, span, days, material(span).phases(), sessions(span), FilterWords.of(typed));
    }

    /** How the measure goes around the sessions asked for, by technique. */
    Response response() {
        Response response = new ResponseReading(new Material(journal, filter, today))
                .response(measure, ResponseQuestion.By.TECHNIQUE);
        answerless |= response.isEmpty();
        return response;
    }

    /** What goes along with the measure. */
    Factors factors() {
        Factors factors = FactorsReading.of(new Material(journal, filter, today), measure);
        answerless |= factors.isEmpty();
        return factors;
    }

    /** Every arm against every other, as far as that can be said. */
    List<Difference> differences() {
        Material material = material(span());
        ComparisonQuestion question = new ComparisonQuestion(measure, 0, 0, Optional.empty());
        Comparison comparison =
                Comparer.compare(question, material.phases(), material.days(measure), material.background());
        return comparison.contrasts().stream().map(Difference::of).toList();
    }

    private Material material(DaySpan span) {
        return new Material(journal, filter.within(span), today);
    }

    /** The days asked for as far as there can be records; without a wish, from the first entry to the last. */
    private DaySpan span() {
        DaySpan all = journal.dayTotals().span().orElse(DaySpan.lastDays(DAYS_WITHOUT_RECORDS, today));
        DaySpan asked = filter.span().orElse(all);
        boolean reachesFarBack =
                asked.first().isBefore(all.first()) && !asked.last().isBefore(all.first());
        return reachesFarBack ? DaySpan.closed(all.first(), asked.last()) : asked;
    }

    private List<Logged.SessionDay> sessions(DaySpan span) {
        LocalTime dayStart = journal.dayStart();
        Filter ofCare = new Filter(Optional.of(span), List.of(), List.of(), filter.care(), "", Filter.Bounds.NONE);
        return journal.sessions().all(ofCare, Order.ALL).stream()
                .map(Stored::value)
                .map(session -> new Logged.SessionDay(
                        session.start().day(dayStart), session.treatment().therapy()))
                .toList();
    }
}

package painlog.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.Comparer;
import painlog.analysis.Comparison;
import painlog.analysis.ComparisonQuestion;
import painlog.analysis.Grouping;
import painlog.analysis.Logbook;
import painlog.analysis.Plan;
import painlog.analysis.SummaryQuestion;
import painlog.analysis.Timeline;
import painlog.analysis.Toll;
import painlog.analysis.Visit;
import painlog.analysis.VisitMaterial;
import painlog.analysis.Visits;
import painlog.calendar.DaySpan;
import painlog.chart.Logged;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.Provider;
import painlog.journal.Redaction;
import painlog.journal.Session;
import painlog.journal.SiteTotal;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.Order;

/** Takes from a journal what a page for a clinician needs: totals by day and sessions, never single entries. */
final class VisitReading {
    private final JournalFile journal;
    private final Filter filter;
    private final Measure measure;
    private final Redaction redaction;
    private final LocalDate today;
    private final Plan plan;
    private final DaySpan span;
    private final Logbook logbook;
    private final List<SiteTotal> sites;

    VisitReading(JournalFile journal, Filters filters, LocalDate today, Redaction redaction) {
        this.journal = journal;
        this.filter = filters.filter();
        this.measure = filters.measure();
        this.redaction = redaction;
        this.today = today;
        SummaryReading reading = new SummaryReading(journal, filter, measure, filters.measuresUnder("interference."));
        this.plan = reading.plan();
        Optional<DaySpan> reach = journal.dayTotals().reach();
        DaySpan whole = reach.orElse(DaySpan.lastDays(7, today));
        this.span = filter.span().map(asked -> asked.notBefore(whole.first())).orElse(whole);
        this.logbook = reading.logbook(span);
        this.sites = journal.patterns().sites(measure.name(), filter.within(span));
    }

    /** The page. */
    Visit visit(DayOfWeek weekStart, List<String> questions) {
        SummaryQuestion asked = new SummaryQuestion(Grouping.YEAR, span, today, weekStart, false);
        VisitMaterial material = new VisitMaterial(
                plan,
                logbook,
                journal.dayTotals().days(List.of(Toll.DAYS_OFF, Toll.CHANGE), filter.within(span), measure.name()),
                new VisitMaterial.Where(sites, journal.patterns().medians(measure.name(), filter.within(span))),
                new VisitMaterial.Sessions(sessions(), providers(), journal.dayStart()));
        return Visits.of(
                asked,
                material,
                comparison(),
                questions.stream().map(redaction::text).toList());
    }

    private List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Stored<Session> session : journal.sessions().all(filter.within(span), Order.ALL)) {
            sessions.add(redaction.of(session.value()));
        }
        return sessions;
    }

    private List<Provider> providers() {
        return redaction.leavesOut(Redaction.Part.PROVIDERS)
                ? List.of()
                : journal.providers().all();
    }

    private Comparison comparison() {
        Material material = new Material(journal, filter, today);
        return Comparer.compare(
                ComparisonQuestion.of(measure), material.phases(), material.days(measure), material.background());
    }

    /** What pictures are made of. */
    Logged logged(String only) {
        List<Logged.SessionDay> sessions = new ArrayList<>();
        logbook.events().sessions().forEach(total -> {
            if (total.technique().isEmpty()) {
                sessions.add(new Logged.SessionDay(total.day(), total.therapy()));
            }
        });
        return new Logged(
                measure,
                span,
                logbook.days(),
                Timeline.of(plan.periods(), plan.entries(), Optional.of(span), today),
                sessions,
                only);
    }

    List<SiteTotal> sites() {
        return sites;
    }

    /** The filter over the days the page is about. */
    Filter filter() {
        return filter.within(span);
    }
}

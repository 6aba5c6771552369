package painlog.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import painlog.journal.DoseTotal;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.Phases;
import painlog.journal.Provider;
import painlog.journal.Redaction;
import painlog.journal.Session;
import painlog.journal.SessionTotal;
import painlog.journal.SiteTotal;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.Order;

/** Takes from a journal what a page for a clinician needs: totals by day, sessions and doses, never single entries. */
final class VisitReading {
    private static final int MOST_LANES = 4;

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
        this.logbook = redacted(reading.logbook(span));
        this.sites = journal.patterns().sites(measure.name(), filter.within(span));
    }

    /** The names of drugs are free words too; two that read alike without what is left out are one. */
    private Logbook redacted(Logbook all) {
        Map<String, DoseTotal> doses = new LinkedHashMap<>();
        for (DoseTotal total : all.events().doses()) {
            String drug = redaction.text(total.drug());
            DoseTotal kept = new DoseTotal(total.day(), drug, total.taken(), total.skipped());
            doses.merge(total.day() + " " + drug, kept, DoseTotal::plus);
        }
        Logbook.Events events = all.events();
        return new Logbook(
                all.measure(),
                all.days(),
                all.interference(),
                new Logbook.Events(events.entries(), events.words(), events.sessions(), List.copyOf(doses.values())));
    }

    /** The page. */
    Visit visit(DayOfWeek weekStart, List<String> questions) {
        SummaryQuestion asked = new SummaryQuestion(Grouping.YEAR, span, today, weekStart, false);
        VisitMaterial material = new VisitMaterial(
                plan,
                logbook,
                journal.dayTotals().days(List.of(Toll.DAYS_OFF, Toll.CHANGE), filter.within(span), measure.name()),
                new VisitMaterial.Where(sites, journal.patterns().medians(measure.name(), filter.within(span))),
                new VisitMaterial.Sessions(sessions(), providers(), journal.dayStart()),
                journal.doses().byDrug(filter.within(span)).stream()
                        .map(redaction::of)
                        .toList());
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

    /** What pictures are made of; of the sessions only as many therapies as leave the measure its room. */
    Logged logged(String only) {
        Phases phases = Timeline.of(plan.periods(), plan.entries(), Optional.of(span), today);
        Set<String> lanes = lanes(phases);
        List<Logged.SessionDay> sessions = new ArrayList<>();
        for (SessionTotal total : logbook.events().sessions()) {
            if (total.technique().isEmpty() && lanes.contains(total.therapy())) {
                sessions.add(new Logged.SessionDay(total.day(), total.therapy()));
            }
        }
        return new Logged(measure, span, logbook.days(), phases, sessions, only);
    }

    /** The therapies that have periods, and then those with most sessions. */
    private Set<String> lanes(Phases phases) {
        Map<String, Integer> counts = new TreeMap<>();
        for (SessionTotal total : logbook.events().sessions()) {
            counts.merge(total.therapy(), total.technique().isEmpty() ? total.sessions() : 0, Integer::sum);
        }
        Set<String> lanes = new HashSet<>();
        phases.arms().forEach(arm -> lanes.addAll(arm.therapies()));
        List<String> most = new ArrayList<>(counts.keySet());
        most.sort(Comparator.comparing(therapy -> -counts.getOrDefault(therapy, 0)));
        for (String therapy : most) {
            if (lanes.size() < MOST_LANES) {
                lanes.add(therapy);
            }
        }
        return lanes;
    }

    List<SiteTotal> sites() {
        return sites;
    }

    /** The filter over the days the page is about. */
    Filter filter() {
        return filter.within(span);
    }
}

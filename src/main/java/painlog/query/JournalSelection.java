package painlog.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import painlog.analysis.IdlePeriod;
import painlog.analysis.PhaseTimeline;
import painlog.analysis.SiteMix;
import painlog.analysis.comparison.Confounders;
import painlog.analysis.comparison.JournalUpkeep;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.error.BadInput;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.total.SessionTotal;
import painlog.journal.total.SiteDays;
import painlog.journal.word.Measure;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.journal.word.Vocabulary;
import painlog.store.JournalFile;
import painlog.store.read.OrderAndLimit;
import painlog.text.Suggestion;

/** The part of a journal that a question is about: days and phases are read from it, never single entries. */
record JournalSelection(JournalFile journal, Vocabulary vocabulary, Filter filter, Measure measure, LocalDate today) {

    /**
     * Reads the options with the words of the journal.
     *
     * @throws painlog.error.BadInput when one of them is wrong
     */
    static JournalSelection of(FilterOptions options, JournalFile journal, QueryContext context) {
        Vocabulary known = journal.vocabulary();
        LocalDate today = context.today(journal);
        FilterBuilder builder = new FilterBuilder(options, known, today, context.weekStart());
        requireKnown(options.treatments().providers(), journal);
        return new JournalSelection(journal, known, builder.filter(), builder.measure(), today);
    }

    /** A provider who was renamed is not silently nobody. */
    private static void requireKnown(List<String> providers, JournalFile journal) {
        if (providers.isEmpty()) {
            return;
        }
        List<String> known =
                journal.providers().all().stream().map(Provider::name).toList();
        for (String provider : providers) {
            if (known.stream().noneMatch(provider::equalsIgnoreCase)) {
                String help = Suggestion.of(provider, known).quoted().orElse("painlog provider list shows them");
                throw new BadInput("provider \"" + provider + "\" is not known; " + help);
            }
        }
    }

    /** The same with another filter. */
    JournalSelection with(Filter other) {
        return new JournalSelection(journal, vocabulary, other, measure, today);
    }

    /** The same over all days. */
    JournalSelection ofAllTime() {
        return with(new Filter(
                DayRange.ALWAYS, filter.sites(), filter.tags(), filter.care(), filter.text(), filter.bounds()));
    }

    /** The same over other days. */
    JournalSelection within(DaySpan span) {
        return with(filter.within(span));
    }

    /** Whether values of several sites are put together; other measures than pain are of no site. */
    SiteMix siteMix() {
        return measure.isPain() ? SiteMix.of(sitesAskedFor()) : SiteMix.NONE;
    }

    /** The sites with values, or those of them that the filter names. */
    List<SiteDays> sitesAskedFor() {
        List<String> named = filter.sites().stream().map(Site::name).toList();
        return journal.hourAndSiteTotals().siteDays(measure.name(), filter).stream()
                .filter(site -> named.isEmpty() || named.contains(site.site()))
                .toList();
    }

    /** The same about one site; the sides that were asked for stay. */
    JournalSelection at(String site) {
        List<Site> asked = filter.sites().stream()
                .filter(named -> named.name().equals(site))
                .toList();
        return ofSites(asked.isEmpty() ? List.of(new Site(site, Side.UNSAID)) : asked);
    }

    /** The same about entries of any site: a site is where pain is, so other measures and words have none. */
    JournalSelection ofAnySite() {
        return ofSites(List.of());
    }

    private JournalSelection ofSites(List<Site> sites) {
        return with(new Filter(filter.span(), sites, filter.tags(), filter.care(), filter.text(), filter.bounds()));
    }

    /** The measures of how much pain got in the way. */
    List<String> interference() {
        List<String> names = new ArrayList<>();
        for (String name : vocabulary.measures().keySet()) {
            if (name.startsWith("interference.")) {
                names.add(name);
            }
        }
        return names;
    }

    /** The days with values of the measure. */
    List<DayValues> days() {
        return journal.dayTotals().days(measure.name(), filter);
    }

    /** The days of another measure; bounds of the filter are still those of the measure asked for. */
    List<DayValues> days(Measure other) {
        return journal.dayTotals()
                .days(List.of(other.name()), filter, measure.name())
                .getOrDefault(other.name(), List.of());
    }

    /** All phases within the span; other filters leave them as they are. */
    Phases phases() {
        return PhaseTimeline.of(periods(), journal.dayTotals().reach(), filter.span(), today);
    }

    /**
     * The days asked for as far as the journal reaches, which every result counts: from its first logged day on, up to
     * today where a last day was asked for, else to the last day that is logged or that a period covers.
     *
     * @param withoutRecords so many days up to today where nothing is logged
     */
    DaySpan days(int withoutRecords) {
        Optional<DaySpan> logged = journal.dayTotals().reach();
        if (logged.isEmpty()) {
            return filter.span().closedBy(DaySpan.lastDays(withoutRecords, today));
        }
        DaySpan phases = PhaseTimeline.extent(periods(), logged.get(), filter.span(), today);
        boolean isOpen = filter.span().last().isEmpty();
        DaySpan extent = isOpen ? phases : DaySpan.closed(phases.first(), later(phases.last(), today));
        return filter.span().cut(extent).orElseGet(() -> filter.span().closedBy(extent));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Period> periods() {
        return journal.periods().all().stream().map(Stored::value).toList();
    }

    /** The sessions of the treatments asked for, none of another site; notes and values of the filter are of entries. */
    List<Stored<Session>> sessionsAskedFor() {
        Filter care = new Filter(filter.span(), filter.sites(), List.of(), filter.care(), "", Filter.Bounds.NONE);
        return journal.sessions().all(care, OrderAndLimit.ALL);
    }

    /** The sessions from some days before the span to some days after it, whatever else is asked for. */
    List<Stored<Session>> sessionsAround(int daysBefore, int daysAfter) {
        DayRange span = filter.span();
        DayRange wider = new DayRange(
                span.first().map(first -> first.minusDays(daysBefore)),
                span.last().map(last -> last.plusDays(daysAfter)));
        return journal.sessions().all(Filter.ALL.within(wider), OrderAndLimit.ALL);
    }

    /** The filter on entries without the care asked for, which is about sessions. */
    JournalSelection withAnyCare() {
        return with(new Filter(
                filter.span(), filter.sites(), filter.tags(), Filter.Care.ANY, filter.text(), filter.bounds()));
    }

    /** What else went on within the span. */
    Confounders background() {
        Filter span = Filter.ALL.within(filter.span());
        List<Session> sessions = journal.sessions().all(span, OrderAndLimit.ALL).stream()
                .map(Stored::value)
                .toList();
        return Confounders.of(
                        journal.dayTotals().entries(span), journal.dayTotals().words(span))
                .with(journal.doses().byDrug(span), sessions, journal.dayStart())
                .with(upkeep())
                .expecting(periods());
    }

    /** How the journal was kept: hours within the filter, periods and sessions of all time. */
    private JournalUpkeep upkeep() {
        Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        Map<String, Integer> unassigned = new TreeMap<>();
        for (SessionTotal total : journal.sessionTotals().byTherapy(Filter.ALL)) {
            days.computeIfAbsent(total.therapy(), therapy -> new TreeSet<>()).add(total.day());
            unassigned.merge(total.therapy(), total.sessions(), Integer::sum);
        }
        List<Period> periods = periods();
        periods.forEach(period -> unassigned.remove(period.therapy()));
        return new JournalUpkeep(
                journal.dayTotals().hours(measure.name(), filter),
                IdlePeriod.of(periods, days, today),
                unassigned,
                siteMix());
    }
}

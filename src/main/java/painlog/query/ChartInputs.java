package painlog.query;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.MeasureCourse;
import painlog.analysis.SiteMix;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonRequest;
import painlog.analysis.comparison.ComparisonScope;
import painlog.analysis.factors.Factors;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseRequest;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.total.HourTotal;
import painlog.journal.total.SiteDays;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.Measure;
import painlog.store.JournalFile;

/**
 * Reads the data of charts: day totals, periods and sessions, never single entries. Each part is read when it is asked
 * for, while the journal is open.
 */
public final class ChartInputs {
    private static final int DAYS_WITHOUT_RECORDS = 28;

    private final JournalSelection selection;
    private final DayOfWeek weekStart;

    private ChartInputs(JournalSelection selection, DayOfWeek weekStart) {
        this.selection = selection;
        this.weekStart = weekStart;
    }

    /** Reads the options with the words of the journal. */
    public static ChartInputs of(FilterOptions filter, JournalFile journal, QueryContext context) {
        return new ChartInputs(JournalSelection.of(filter, journal, context), context.weekStart());
    }

    public DayOfWeek weekStart() {
        return weekStart;
    }

    /** The course of the measure asked for. */
    public MeasureCourse course() {
        return course(selection.measure());
    }

    /** The course of every measure of the journal, the one asked for first. */
    public List<MeasureCourse> courses() {
        List<MeasureCourse> all = new ArrayList<>(List.of(course()));
        for (Measure other : selection.vocabulary().measures().values()) {
            if (!other.equals(selection.measure())) {
                all.add(course(other));
            }
        }
        return all;
    }

    /** The course of the measure at each site by its name, that with most days first, over the same days. */
    public Map<String, MeasureCourse> coursesBySite() {
        Map<String, MeasureCourse> courses = new LinkedHashMap<>();
        DaySpan span = span();
        for (SiteDays site : selection.within(span).sitesAskedFor()) {
            JournalSelection ofSite = selection.at(site.site()).within(span);
            courses.put(
                    site.site(),
                    new MeasureCourse(selection.measure(), span, ofSite.days(), ofSite.phases(), sessions(ofSite)));
        }
        return courses;
    }

    public List<HourTotal> hours() {
        Filter within = selection.filter().within(span());
        return selection.journal().hourAndSiteTotals().hours(selection.measure().name(), within);
    }

    public List<SiteTotal> sites() {
        Filter within = selection.filter().within(span());
        return selection.journal().hourAndSiteTotals().sites(selection.measure().name(), within);
    }

    /** How the measure goes around the sessions asked for, by technique. */
    public Response response() {
        return ResponseQuery.of(selection, ResponseRequest.By.TECHNIQUE);
    }

    /** What goes along with the measure. */
    public Factors factors() {
        return FactorsQuery.of(selection);
    }

    /** Whether values of several sites are put together. */
    public SiteMix siteMix() {
        return selection.siteMix();
    }

    /** Every arm against every other, over the days that are drawn. */
    public Comparison comparison() {
        ComparisonRequest request = ComparisonRequest.of(selection.measure());
        return ComparisonQuery.of(compared().within(span()), request);
    }

    /** The same over the days that are compared: those of a plan, where there is one. */
    public ChartInputs ofComparison() {
        return new ChartInputs(compared().selection(), weekStart);
    }

    private ComparisonDays compared() {
        return ComparisonDays.of(selection, new ComparisonScope.Therapies(false), Optional.empty());
    }

    private MeasureCourse course(Measure of) {
        DaySpan span = span();
        JournalSelection within = selection.within(span);
        return new MeasureCourse(of, span, within.days(of), within.phases(), sessions(within));
    }

    private DaySpan span() {
        return selection.days(DAYS_WITHOUT_RECORDS);
    }

    private static List<MeasureCourse.SessionDay> sessions(JournalSelection within) {
        LocalTime dayStart = within.journal().dayStart();
        return within.sessionsAskedFor().stream()
                .map(session -> new MeasureCourse.SessionDay(
                        session.value().start().day(dayStart),
                        session.value().treatment().therapy()))
                .toList();
    }
}

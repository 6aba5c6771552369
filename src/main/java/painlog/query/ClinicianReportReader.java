package painlog.query;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.analysis.DailyTotals;
import painlog.analysis.clinician.ClinicianReportAnalysis;
import painlog.analysis.clinician.ClinicianReportInputs;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonRequest;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.PeriodPlan;
import painlog.analysis.summary.SummaryRequest;
import painlog.analysis.summary.WeeklyImpact;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.Provider;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.journal.Redaction;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.total.DoseTotal;
import painlog.journal.total.SiteTotal;
import painlog.journal.total.TagCount;
import painlog.store.JournalFile;
import painlog.store.read.OrderAndLimit;

/** Reads from a journal what a clinician's report needs: totals by day, sessions and doses, never single entries. */
final class ClinicianReportReader {
    private static final int DAYS_WITHOUT_RECORDS = 7;

    private final JournalSelection selection;
    private final JournalFile journal;
    private final Redaction redaction;
    private final PeriodPlan plan;
    private final DaySpan span;
    private final Filter within;
    private final DailyTotals totals;

    ClinicianReportReader(JournalSelection selection, Redaction redaction) {
        this.selection = selection;
        this.journal = selection.journal();
        this.redaction = redaction;
        SummaryInputs inputs = new SummaryInputs(selection);
        this.plan = inputs.plan();
        this.span = withDaysToCome(
                selection.days(DAYS_WITHOUT_RECORDS), selection.filter().span());
        this.within = selection.filter().within(span);
        this.totals = redacted(inputs.totals(span));
    }

    /** The heading names a month that is not over in full. */
    private static DaySpan withDaysToCome(DaySpan begun, DayRange asked) {
        return asked.last()
                .filter(last -> last.isAfter(begun.last()))
                .map(last -> DaySpan.closed(begun.first(), last))
                .orElse(begun);
    }

    ClinicianReportContents read(DayOfWeek weekStart, List<String> questions) {
        String measure = selection.measure().name();
        List<SiteTotal> sites = journal.hourAndSiteTotals().sites(measure, within);
        ReportCourse course = new ReportCourse(plan, totals, selection.days(DAYS_WITHOUT_RECORDS), selection.today());
        return new ClinicianReportContents(
                page(weekStart, sites, questions), course.course(), sites, redaction, records());
    }

    /** Names of drugs are free text too; two that are equal after redaction are counted as one. */
    private DailyTotals redacted(DailyTotals all) {
        Map<String, DoseTotal> doses = new LinkedHashMap<>();
        for (DoseTotal total : all.events().doses()) {
            String drug = redaction.text(total.drug());
            DoseTotal kept = new DoseTotal(total.day(), drug, total.taken(), total.skipped());
            doses.merge(total.day() + " " + drug, kept, DoseTotal::plus);
        }
        DailyTotals.Events events = all.events();
        return new DailyTotals(
                all.measure(),
                all.days(),
                all.others(),
                new DailyTotals.Events(
                        events.entries(),
                        events.words(),
                        tags(events),
                        events.sessions(),
                        events.goalSessions(),
                        List.copyOf(doses.values())));
    }

    private List<TagCount> tags(DailyTotals.Events events) {
        return events.tags().stream()
                .map(count -> new TagCount(count.day(), redaction.text(count.tag()), count.n()))
                .toList();
    }

    private ClinicianReportResult page(DayOfWeek weekStart, List<SiteTotal> sites, List<String> questions) {
        String measure = selection.measure().name();
        SummaryRequest request = new SummaryRequest(Grouping.YEAR, span, selection.today(), weekStart, false);
        ClinicianReportInputs inputs = new ClinicianReportInputs(
                plan,
                totals,
                journal.dayTotals()
                        .days(
                                List.of(WeeklyImpact.DAYS_OFF, WeeklyImpact.CHANGE),
                                selection.ofAnySite().filter().within(span),
                                measure),
                new ClinicianReportInputs.SiteInputs(
                        sites, journal.hourAndSiteTotals().medians(measure, within)),
                new ClinicianReportInputs.SessionInputs(sessions(), providers(), journal.dayStart()),
                journal.doses().byDrug(within).stream().map(redaction::of).toList(),
                new RedFlagsQuery(span).run(journal));
        return ClinicianReportAnalysis.of(
                request,
                inputs,
                comparison(),
                questions.stream().map(redaction::text).toList());
    }

    private Comparison comparison() {
        ComparisonRequest request = ComparisonRequest.of(selection.measure());
        ComparisonDays days = ComparisonDays.of(selection, request.scope(), Optional.empty());
        return ComparisonQuery.of(days.redacted(redaction), request);
    }

    private List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Stored<Session> session : journal.sessions().all(within, OrderAndLimit.ALL)) {
            sessions.add(redaction.of(session.value()));
        }
        return sessions;
    }

    private List<Provider> providers() {
        return redaction.leavesOut(Redaction.Part.PROVIDERS)
                ? List.of()
                : journal.providers().all();
    }

    private Map<RecordKind, RecordStream> records() {
        Map<RecordKind, RecordStream> records = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            RecordStream all = RecordQuery.records(selection.with(within), List.of(kind), OrderAndLimit.ALL);
            records.put(kind, reader -> all.each(record -> reader.accept(redaction.of(record))));
        }
        return records;
    }
}

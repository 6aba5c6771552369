package painlog.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.analysis.MeasureCourse;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseRequest;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.Summary;
import painlog.calendar.DaySpan;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.journal.Redaction;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.journal.part.Annotations;
import painlog.journal.part.Descriptors;
import painlog.journal.part.Helped;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.total.HourTotal;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.journal.word.Side;
import painlog.journal.word.Site;
import painlog.query.ChartInputs;
import painlog.query.CheckupQuery;
import painlog.query.ClinicianReportContents;
import painlog.query.ClinicianReportQuery;
import painlog.query.ComparisonQuery;
import painlog.query.FactorsQuery;
import painlog.query.FilterDescription;
import painlog.query.FilterOptions;
import painlog.query.FilterOptions.SiteOptions;
import painlog.query.FilterOptions.TreatmentOptions;
import painlog.query.FilterOptions.ValueOptions;
import painlog.query.QueryContext;
import painlog.query.RecordQuery;
import painlog.query.ResponseQuery;
import painlog.query.SpanOptions;
import painlog.query.SummaryQuery;
import painlog.store.JournalFile;
import painlog.store.RecordLookup;
import painlog.store.change.Change;
import painlog.store.read.OrderAndLimit;
import painlog.store.read.RecordKindFilter;

/** Another program opens a journal and runs every query. */
final class LibraryUseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 56;
    private static final LocalDate LAST = FIRST.plusDays(DAYS - 1);
    private static final QueryContext CONTEXT = new QueryContext(at(DAYS - 1, 21), DayOfWeek.MONDAY);

    @TempDir
    Path folder = Path.of("");

    private JournalFile journal = JournalFile.empty();

    private static Moment at(int day, int hour) {
        return Moment.of(FIRST.plusDays(day).atTime(LocalTime.of(hour, 0)), ZoneOffset.UTC);
    }

    @BeforeEach
    void eight_weeks_of_which_the_last_four_are_under_massage() {
        Path file = folder.resolve("journal.db");
        try (JournalFile written = JournalFile.openOrCreate(file)) {
            Measure pain = written.vocabulary().measure(Measure.PAIN);
            Instant now = CONTEXT.now().at();
            try (Change change = written.begin("library", now)) {
                change.add(Provider.named("Anna"));
                change.add(new Period("massage", FIRST.plusDays(28), Optional.empty(), Optional.empty(), ""));
                for (int day = 0; day < DAYS; day++) {
                    record(change, pain, day);
                }
                change.commit("eight weeks");
            }
        }
        journal = JournalFile.open(file);
    }

    private static void record(Change change, Measure pain, int day) {
        Instant now = at(day, 20).at();
        double score = (day < 28 ? 6 : 3) + day % 3;
        Annotations neck = new Annotations(List.of(new Site("neck", Side.UNSAID)), List.of(), "");
        change.add(new Entry(at(day, 20), now, List.of(new Reading(pain, score)), neck, Descriptors.UNSAID));
        if (day >= 28 && day % 4 == 0) {
            SessionOutcome outcome =
                    new SessionOutcome(Optional.of(new Score(6)), Optional.of(new Score(3)), Helped.UNSAID, "");
            Treatment massage =
                    new Treatment("massage", List.of("swedish"), OptionalInt.of(60), false, "Anna", Optional.empty());
            change.add(new Session(at(day, 12), now, massage, outcome, Annotations.NONE));
        }
        if (day % 7 == 0) {
            change.add(new Dose(at(day, 9), now, "ibuprofen", OptionalDouble.of(400), "mg", 1, false));
        }
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private List<Stored<?>> listed(FilterOptions filter, RecordKind... kinds) {
        List<Stored<?>> records = new ArrayList<>();
        new RecordQuery(filter, List.of(kinds), OrderAndLimit.ALL)
                .run(journal, CONTEXT)
                .each(records::add);
        return records;
    }

    @Test
    void records_are_listed_kind_after_kind() {
        assertEquals(
                DAYS + 7,
                listed(FilterOptions.ALL, RecordKind.ENTRY, RecordKind.SESSION).size());
        FilterOptions week = FilterOptions.ALL.within(SpanOptions.last("7d"));
        assertEquals(7, listed(week, RecordKind.ENTRY).size());
        FilterOptions early =
                FilterOptions.ALL.within(SpanOptions.upTo(FIRST.plusDays(2).toString()));
        assertEquals(3, listed(early, RecordKind.ENTRY).size());
        assertEquals(
                RecordKind.PERIOD,
                listed(FilterOptions.ALL, RecordKind.PERIOD).get(0).id().kind());
        assertEquals("e1", RecordLookup.named(journal, "e1").id().toString());
    }

    @Test
    void a_listing_can_be_read_more_than_once() {
        RecordStream doses =
                new RecordQuery(FilterOptions.ALL, List.of(RecordKind.DOSE), OrderAndLimit.ALL).run(journal, CONTEXT);
        int[] read = {0};
        doses.each(dose -> read[0]++);
        doses.each(dose -> read[0]++);
        assertEquals(16, read[0]);
    }

    @Test
    void records_of_one_kind_are_picked_from_everything_there_is() {
        List<Object> sessions = new ArrayList<>();
        journal.accept(new RecordKindFilter(RecordKind.SESSION, sessions::add));
        assertEquals(7, sessions.size());
    }

    @Test
    void filters_are_options_in_the_words_of_a_person() {
        FilterOptions narrow = new FilterOptions(
                SpanOptions.between(FIRST.toString(), LAST.toString()),
                Measure.PAIN,
                SiteOptions.of(List.of("@neck")),
                List.of(),
                new TreatmentOptions(List.of("massage"), List.of(), List.of()),
                "",
                new ValueOptions(Optional.of("4"), Optional.empty()));
        assertEquals("@neck, massage, 4 or more", FilterDescription.of(narrow));
        assertEquals(19, listed(narrow, RecordKind.ENTRY).size());
        BadInput refused = assertThrows(
                BadInput.class,
                () -> new SummaryQuery(FilterOptions.ALL.about("pian"), Optional.empty()).run(journal, CONTEXT));
        assertTrue(refused.sentence().startsWith("measure \"pian\" is not known; did you mean pain?"));
    }

    @Test
    void a_summary_is_of_the_last_week_unless_days_are_given() {
        Summary week = new SummaryQuery(FilterOptions.ALL, Optional.empty()).run(journal, CONTEXT);
        assertEquals(DaySpan.lastDays(7, LAST), week.outline().request().span());
        FilterOptions upToMarch = FilterOptions.ALL.within(SpanOptions.upTo("2026-03-31"));
        Summary march = new SummaryQuery(upToMarch, Optional.of(Grouping.MONTH)).run(journal, CONTEXT);
        assertEquals(
                DaySpan.closed(FIRST, LocalDate.of(2026, 3, 31)),
                march.outline().request().span());
    }

    @Test
    void therapies_are_compared() {
        Comparison all =
                new ComparisonQuery(FilterOptions.ALL, ComparisonQuery.Options.NONE, 0, 0).run(journal, CONTEXT);
        assertFalse(all.isEmpty());
        Comparison two = new ComparisonQuery(FilterOptions.ALL, ComparisonQuery.Options.arms("massage", "none"), 7, 0)
                .run(journal, CONTEXT);
        assertEquals(21, two.contrasts().get(0).arms().days());
        assertEquals(28, two.contrasts().get(0).arms().daysAgainst());
    }

    @Test
    void sessions_are_answered() {
        Response response = new ResponseQuery(FilterOptions.ALL, ResponseRequest.By.THERAPY).run(journal, CONTEXT);
        assertEquals("massage", response.groups().get(0).name());
    }

    @Test
    void factors_are_looked_for() {
        assertEquals(
                DAYS, new FactorsQuery(FilterOptions.ALL).run(journal, CONTEXT).days());
    }

    @Test
    void a_checkup_begins_with_the_journal_and_ends_today() {
        FilterOptions upToDecember = FilterOptions.ALL.within(SpanOptions.upTo("2026-12-31"));
        Checkup checkup = new CheckupQuery(upToDecember).run(journal, CONTEXT);
        assertEquals(DaySpan.closed(FIRST, LAST), checkup.span());
        assertThrows(BadInput.class, () -> new CheckupQuery(FilterOptions.ALL.about("sleep")));
    }

    @Test
    void a_chart_has_what_it_is_made_of() {
        ChartInputs inputs = ChartInputs.of(FilterOptions.ALL, journal, CONTEXT);
        MeasureCourse course = inputs.course();
        assertEquals(DAYS, course.days().size());
        assertEquals(7, course.sessions().size());
        assertEquals(course, inputs.courses().get(0));
        assertEquals("neck", inputs.sites().get(0).site().name());
        assertEquals(DAYS, inputs.hours().stream().mapToInt(HourTotal::n).sum());
        assertFalse(inputs.comparison().isEmpty());
        assertFalse(inputs.response().isEmpty());
        assertFalse(inputs.factors().isEmpty());
    }

    @Test
    void a_page_for_a_clinician_leaves_out_what_it_is_asked_to() {
        ClinicianReportContents shown = contents(Set.of());
        assertEquals(DAYS, shown.course().days().size());
        assertFalse(shown.page().isEmpty());
        assertTrue(records(shown).contains("Anna"));
        assertFalse(records(contents(Set.of(Redaction.Part.PROVIDERS))).contains("Anna"));
    }

    private ClinicianReportContents contents(Set<Redaction.Part> leftOut) {
        return new ClinicianReportQuery(FilterOptions.ALL, leftOut, List.of("Should I go on?")).run(journal, CONTEXT);
    }

    private static String records(ClinicianReportContents contents) {
        StringBuilder text = new StringBuilder();
        contents.records().values().forEach(records -> records.each(text::append));
        return text.toString();
    }
}

package painlog.analysis.clinician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.analysis.summary.SummaryFixtures.NOTHING;
import static painlog.analysis.summary.SummaryFixtures.NO_PLAN;
import static painlog.analysis.summary.SummaryFixtures.PAIN;
import static painlog.analysis.summary.SummaryFixtures.TODAY;
import static painlog.analysis.summary.SummaryFixtures.day;
import static painlog.analysis.summary.SummaryFixtures.logged;
import static painlog.analysis.summary.SummaryFixtures.span;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.analysis.DailyTotals;
import painlog.analysis.SiteLevel;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonAnalysis;
import painlog.analysis.comparison.ComparisonRequest;
import painlog.analysis.comparison.Confounders;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.SummaryRequest;
import painlog.analysis.summary.WeeklyImpact;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.total.SiteTotal;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

class ClinicianReportAnalysisTest {
    private static final ClinicianReportInputs.SiteInputs NOWHERE =
            new ClinicianReportInputs.SiteInputs(List.of(), Map.of());
    private static final DaySpan MONTH = span("2026-10-22", "2026-11-20");

    private static ClinicianReportResult visit(Measure measure, DaySpan span, List<DayValues> days) {
        return visit(measure, span, days, Map.of(), NOWHERE);
    }

    private static ClinicianReportResult visit(
            Measure measure,
            DaySpan span,
            List<DayValues> days,
            Map<String, List<DayValues>> looksBack,
            ClinicianReportInputs.SiteInputs sites) {
        SummaryRequest request = new SummaryRequest(Grouping.WEEK, span, TODAY, DayOfWeek.MONDAY, false);
        ClinicianReportInputs inputs = new ClinicianReportInputs(
                NO_PLAN,
                new DailyTotals(measure, days, Map.of(), NOTHING),
                looksBack,
                sites,
                new ClinicianReportInputs.SessionInputs(List.of(), List.of(), LocalTime.MIDNIGHT),
                List.of(),
                List.of());
        Comparison comparison = ComparisonAnalysis.compare(
                ComparisonRequest.of(measure), new Phases(List.of()), days, Confounders.NONE);
        return ClinicianReportAnalysis.of(request, inputs, comparison, List.of("How long?"));
    }

    @Test
    void now_is_the_last_seven_days_up_to_today() {
        ClinicianReportResult report = visit(
                PAIN,
                span("2026-10-22", "2026-11-30"),
                List.of(logged("2026-11-01", 8), logged("2026-11-13", 6), logged("2026-11-14", 2, 4)));

        assertEquals(
                List.of(span("2026-11-14", "2026-11-20")),
                report.levels().now().row().group().spans());
        assertEquals(
                3,
                report.levels().now().describe().value().orElseThrow().center().mean(),
                1e-12);
        assertEquals(4, report.levels().now().describe().value().orElseThrow().worstEntry(), 1e-12);
        assertEquals(
                2,
                report.levels().now().describe().value().orElseThrow().logged().nEntries());
        assertEquals(
                1 / 7.0,
                report.levels().now().describe().value().orElseThrow().logged().coverage(),
                1e-12);
        assertEquals(3, report.total().scores().daysLogged());
        assertEquals(
                3 / 30.0,
                report.levels()
                        .whole()
                        .describe()
                        .value()
                        .orElseThrow()
                        .logged()
                        .coverage(),
                1e-12);
    }

    @Test
    void of_a_span_that_is_over_now_is_its_last_seven_days() {
        assertEquals(
                List.of(span("2026-10-25", "2026-10-31")),
                visit(PAIN, span("2026-10-01", "2026-10-31"), List.of())
                        .levels()
                        .now()
                        .row()
                        .group()
                        .spans());
        assertEquals(
                List.of(span("2026-11-18", "2026-11-20")),
                visit(PAIN, span("2026-11-18", "2026-11-20"), List.of())
                        .levels()
                        .now()
                        .row()
                        .group()
                        .spans());
    }

    @Test
    void days_without_a_value_are_described_by_nothing() {
        ClinicianReportResult empty = visit(PAIN, MONTH, List.of());

        assertTrue(empty.isEmpty());
        assertTrue(empty.levels().now().describe().value().isEmpty());
        assertEquals(Optional.empty(), empty.levels().bounds());
        assertFalse(visit(PAIN, MONTH, List.of(logged("2026-11-01", 8))).isEmpty());
        assertEquals(TODAY, empty.days().madeOn());
        assertEquals(List.of("How long?"), empty.questions());
    }

    @Test
    void of_equally_bad_values_the_latest_is_the_worst() {
        List<DayValues> days = List.of(
                logged("2026-11-01", 3, 8),
                logged("2026-11-02", 1, 8),
                logged("2026-11-03", 1, 2),
                logged("2026-11-04", 4));

        ClinicianReportResult.Bounds pain =
                visit(PAIN, MONTH, days).levels().bounds().orElseThrow();
        ClinicianReportResult.Bounds mood = visit(new Measure("mood", "", 0, 10, BetterDirection.HIGHER), MONTH, days)
                .levels()
                .bounds()
                .orElseThrow();

        assertEquals(new ClinicianReportResult.Extreme(8, day("2026-11-02")), pain.worst());
        assertEquals(new ClinicianReportResult.Extreme(1, day("2026-11-03")), pain.least());
        assertEquals(pain.least(), mood.worst());
        assertEquals(pain.worst(), mood.least());
    }

    @Test
    void sites_with_most_days_come_first_then_those_with_most_entries_then_by_name() {
        Site back = new Site("lower-back", Side.LEFT);
        Site neck = new Site("neck", Side.UNSAID);
        Site hip = new Site("hip", Side.UNSAID);
        Site arm = new Site("arm", Side.UNSAID);
        ClinicianReportInputs.SiteInputs sites = new ClinicianReportInputs.SiteInputs(
                List.of(
                        new SiteTotal(neck, 5, 3, 4.5),
                        new SiteTotal(hip, 4, 3, 4.5),
                        new SiteTotal(back, 6, 6, 5.5),
                        new SiteTotal(arm, 4, 3, 2)),
                Map.of(back, 6.0));

        assertEquals(
                List.of(
                        new SiteLevel(back, 6, 6, 6),
                        new SiteLevel(neck, 5, 3, 4.5),
                        new SiteLevel(arm, 4, 3, 2),
                        new SiteLevel(hip, 4, 3, 4.5)),
                visit(PAIN, MONTH, List.of(), Map.of(), sites).impact().sites());
    }

    @Test
    void days_off_are_added_up_and_the_last_change_counts() {
        WeeklyImpact weeklyImpact = visit(
                        PAIN,
                        MONTH,
                        List.of(),
                        Map.of(
                                WeeklyImpact.DAYS_OFF, List.of(logged("2026-11-01", 1, 2), logged("2026-11-08", 0)),
                                WeeklyImpact.CHANGE, List.of(logged("2026-11-01", 4), logged("2026-11-08", 2))),
                        NOWHERE)
                .impact()
                .weeklyImpact();

        assertEquals(Optional.of(new WeeklyImpact.DaysOff(3, 3)), weeklyImpact.daysOff());
        assertEquals(Optional.of(new WeeklyImpact.OverallChange(2, day("2026-11-08"))), weeklyImpact.change());
        assertEquals(
                new WeeklyImpact(Optional.empty(), Optional.empty()),
                visit(PAIN, MONTH, List.of()).impact().weeklyImpact());
    }
}

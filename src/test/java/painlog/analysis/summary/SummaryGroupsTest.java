package painlog.analysis.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.analysis.summary.SummaryFixtures.NO_PLAN;
import static painlog.analysis.summary.SummaryFixtures.TODAY;
import static painlog.analysis.summary.SummaryFixtures.asked;
import static painlog.analysis.summary.SummaryFixtures.day;
import static painlog.analysis.summary.SummaryFixtures.logged;
import static painlog.analysis.summary.SummaryFixtures.span;
import static painlog.analysis.summary.SummaryFixtures.week;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import painlog.analysis.ComparisonFixtures;
import painlog.analysis.DailyTotals;
import painlog.calendar.DaySpan;
import painlog.calendar.SpanUnit;
import painlog.journal.Period;
import painlog.journal.total.DayValues;
import painlog.journal.total.DoseTotal;
import painlog.journal.total.EntryCount;
import painlog.journal.total.SessionTotal;

class SummaryGroupsTest {
    private static Period period(String therapy, String first, Optional<String> last, String label) {
        return new Period(therapy, day(first), last.map(SummaryFixtures::day), Optional.empty(), label);
    }

    private static PeriodPlan plan(Period... periods) {
        return new PeriodPlan(
                List.of(periods), List.of(periods), List.of(), Optional.of(span("2026-10-01", "2026-11-18")));
    }

    private static List<String> rows(Grouping by, DaySpan span, PeriodPlan plan) {
        return SummaryOutline.of(asked(by, span), plan).rows().stream()
                .map(row -> row.label() + " " + row.first() + ".." + row.last() + " " + row.daysSoFar())
                .toList();
    }

    @Test
    void periods_are_cut_to_the_span_and_to_today_and_carry_their_labels() {
        PeriodPlan plan = plan(
                period("massage", "2026-09-20", Optional.of("2026-10-10"), "weekly"),
                period("yoga", "2026-11-01", Optional.empty(), ""),
                period("heat", "2026-11-20", Optional.empty(), ""),
                period("cold", "2026-11-21", Optional.of("2026-11-25"), ""),
                period("other", "2026-08-01", Optional.of("2026-08-31"), ""));

        assertEquals(
                List.of(
                        "massage (weekly) 2026-10-01..2026-10-10 10",
                        "yoga 2026-11-01..2026-11-20 20",
                        "heat 2026-11-20..2026-11-20 1"),
                rows(Grouping.PERIOD, span("2026-10-01", "2026-11-30"), plan));
    }

    @Test
    void a_period_s_row_knows_its_period_and_is_held_against_as_many_days_before() {
        Period yoga = period("yoga", "2026-11-01", Optional.of("2026-11-10"), "");
        SummaryGroup row = SummaryOutline.of(asked(Grouping.PERIOD, span("2026-10-01", "2026-11-30")), plan(yoga))
                .rows()
                .get(0);

        assertEquals(Optional.of(yoga), row.period());
        assertEquals(Optional.of(span("2026-10-22", "2026-10-31")), row.before());
        assertFalse(row.isPartial());
    }

    @Test
    void an_arm_s_row_holds_all_its_days() {
        PeriodPlan plan = plan(period("massage", "2026-10-11", Optional.of("2026-10-20"), ""));

        assertEquals(
                List.of("none 2026-10-01..2026-11-18 39", "massage 2026-10-11..2026-10-20 10"),
                rows(Grouping.ARM, span("2026-09-01", "2026-11-30"), plan));
    }

    @Test
    void the_mean_of_an_arm_leaves_out_what_lies_between_its_days_and_its_course_shows_the_gap() {
        PeriodPlan plan = plan(period("massage", "2026-10-04", Optional.of("2026-10-05"), ""));
        List<DayValues> days = List.of(logged("2026-10-01", 2), logged("2026-10-04", 9), logged("2026-10-06", 4));
        DailyTotals totals = new DailyTotals(ComparisonFixtures.PAIN, days, Map.of(), SummaryFixtures.NOTHING);
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.ARM, span("2026-10-01", "2026-10-07")), plan);

        SummaryRow none = Summary.of(outline, totals).rows().get(0);

        assertEquals(OptionalDouble.of(3), none.scores().mean());
        OptionalDouble gap = OptionalDouble.empty();
        assertEquals(List.of(OptionalDouble.of(2), gap, gap, gap, OptionalDouble.of(4), gap), none.course());
        assertEquals(Optional.empty(), none.change());
    }

    @Test
    void a_span_that_is_over_is_whole_and_one_that_ends_today_too() {
        assertFalse(SummaryOutline.of(asked(Grouping.DAY, span("2026-11-14", "2026-11-20")), NO_PLAN)
                .total()
                .isPartial());
        assertTrue(SummaryOutline.of(asked(Grouping.DAY, span("2026-11-15", "2026-11-21")), NO_PLAN)
                .total()
                .isPartial());
        assertEquals(
                0,
                SummaryGroup.of("later", span("2026-11-21", "2026-11-22"), Optional.empty(), TODAY)
                        .daysSoFar());
        assertEquals(
                1,
                SummaryGroup.of("now", span("2026-11-20", "2026-11-22"), Optional.empty(), TODAY)
                        .daysSoFar());
    }

    @Test
    void the_reach_takes_in_the_weeks_and_what_all_are_held_against() {
        SummaryRequest question =
                new SummaryRequest(Grouping.DAY, span("2026-10-05", "2026-10-11"), TODAY, DayOfWeek.MONDAY, true);

        assertEquals(
                span("2026-09-21", "2026-11-22"),
                SummaryOutline.of(question, NO_PLAN).reach());
        PeriodPlan begunLater =
                new PeriodPlan(List.of(), List.of(), List.of(), Optional.of(span("2026-10-05", "2026-12-31")));
        assertEquals(
                span("2026-09-28", "2026-11-22"),
                SummaryOutline.of(question, begunLater).reach());
    }

    @Test
    void rows_of_fourteen_days_fourteen_weeks_and_fourteen_months_are_the_last_of_their_grain() {
        assertEquals(SpanUnit.DAY, course(14));
        assertEquals(SpanUnit.WEEK, course(15));
        assertEquals(SpanUnit.WEEK, course(98));
        assertEquals(SpanUnit.MONTH, course(99));
        assertEquals(SpanUnit.MONTH, course(427));
        assertEquals(SpanUnit.YEAR, course(428));
    }

    private static SpanUnit course(int days) {
        DaySpan span = DaySpan.lastDays(days, TODAY);
        Period whole = new Period("yoga", span.first(), Optional.of(span.last()), Optional.empty(), "");
        return SummaryOutline.of(asked(Grouping.PERIOD, span), plan(whole)).courseBy();
    }

    @Test
    void rows_are_as_fine_as_a_screen_holds() {
        assertEquals(Grouping.DAY, Grouping.fitting(DaySpan.lastDays(14, TODAY)));
        assertEquals(Grouping.WEEK, Grouping.fitting(DaySpan.lastDays(15, TODAY)));
        assertEquals(Grouping.WEEK, Grouping.fitting(DaySpan.lastDays(92, TODAY)));
        assertEquals(Grouping.MONTH, Grouping.fitting(DaySpan.lastDays(93, TODAY)));
        assertEquals(Grouping.MONTH, Grouping.fitting(DaySpan.lastDays(731, TODAY)));
        assertEquals(Grouping.YEAR, Grouping.fitting(DaySpan.lastDays(732, TODAY)));
        assertEquals("week", Grouping.WEEK.word());
    }

    @Test
    void anything_logged_makes_a_summary_that_is_not_empty() {
        assertTrue(summary(SummaryFixtures.NOTHING).isEmpty());
        assertFalse(week(logged("2026-11-09", 4)).isEmpty());
        assertFalse(summary(new DailyTotals.Events(
                        List.of(new EntryCount(day("2026-11-09"), 1, 0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .isEmpty());
        assertFalse(summary(new DailyTotals.Events(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new SessionTotal(day("2026-11-09"), "yoga", "", 1, SessionTotal.Scores.NONE)),
                        List.of(),
                        List.of()))
                .isEmpty());
        assertFalse(summary(new DailyTotals.Events(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new DoseTotal(day("2026-11-09"), "a", 1, 0))))
                .isEmpty());
    }

    private static Summary summary(DailyTotals.Events events) {
        return Summary.of(
                SummaryFixtures.week("2026-11-09"),
                new DailyTotals(ComparisonFixtures.PAIN, List.of(), Map.of(), events));
    }
}

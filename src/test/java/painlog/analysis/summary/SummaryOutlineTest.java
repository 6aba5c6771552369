package painlog.analysis.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.analysis.summary.SummaryFixtures.NO_PLAN;
import static painlog.analysis.summary.SummaryFixtures.asked;
import static painlog.analysis.summary.SummaryFixtures.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.calendar.SpanUnit;

final class SummaryOutlineTest {
    @Test
    void a_span_before_the_journal_began_is_not_compared_with() {
        PeriodPlan plan =
                new PeriodPlan(List.of(), List.of(), List.of(), Optional.of(span("2026-11-09", "2026-12-31")));
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.DAY, span("2026-11-09", "2026-11-15")), plan);

        assertEquals(Optional.empty(), outline.comparedWith());
    }

    @Test
    void weeks_of_a_month_are_cut_at_its_ends_and_held_against_whole_weeks() {
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.WEEK, span("2026-10-01", "2026-10-31")), NO_PLAN);

        SummaryGroup first = outline.rows().get(0);
        assertEquals(List.of("2026-W40", "2026-W41", "2026-W42", "2026-W43", "2026-W44"), labels(outline));
        assertEquals(List.of(span("2026-10-01", "2026-10-04")), first.spans());
        assertEquals(Optional.of(span("2026-09-21", "2026-09-27")), first.before());
        assertEquals("2026-10", outline.total().label());
        assertEquals(span("2026-09-01", "2026-10-31"), outline.reach());
    }

    @Test
    void days_to_come_count_neither_as_logged_nor_as_missed() {
        SummaryOutline outline = SummaryOutline.of(asked(Grouping.DAY, span("2026-11-16", "2026-11-22")), NO_PLAN);

        assertEquals(5, outline.rows().size());
        assertEquals(5, outline.total().daysSoFar());
        assertTrue(outline.total().isPartial());
    }

    @Test
    void the_course_of_a_long_row_has_fewer_points() {
        assertEquals(SpanUnit.DAY, course(Grouping.WEEK, "2026-10-01", "2026-10-31"));
        assertEquals(SpanUnit.WEEK, course(Grouping.MONTH, "2026-01-01", "2026-12-31"));
        assertEquals(SpanUnit.MONTH, course(Grouping.YEAR, "2020-01-01", "2026-12-31"));
    }

    private static SpanUnit course(Grouping by, String first, String last) {
        return SummaryOutline.of(asked(by, span(first, last)), NO_PLAN).courseBy();
    }

    private static List<String> labels(SummaryOutline outline) {
        List<String> labels = new ArrayList<>();
        outline.rows().forEach(row -> labels.add(row.label()));
        return labels;
    }
}

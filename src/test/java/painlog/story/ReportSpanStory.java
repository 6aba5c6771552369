package painlog.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days and entries the report is about, and how it says so. */
final class ReportSpanStory extends ReportStoryBase {
    @Test
    void filters_narrow_it_and_are_named() {
        eightWeeks();
        String week = says("report --from 2026-11-09 --to 2026-11-15 --site neck");
        assertTrue(week.startsWith("Pain report, Mon 2026-11-09 – Sun 2026-11-15\n"), week);
        assertTrue(week.contains("\nOnly: neck.\n"), week);
        assertFalse(under("Where", week).contains("lower"), week);
        String open = says("report --last 1y");
        assertTrue(open.contains("\n\nPain report, Sat 2026-09-26 – Fri 2026-11-20\n"), "no days before the first");
        assertTrue(says("report --month this").contains(", partial: 20 of 30 days\n"));
        assertTrue(says("report --therapy massage").contains("\nOnly: massage.\n"));
    }

    @Test
    void what_was_lately_ends_today_where_the_span_goes_on() {
        new TypedDays(person).days("2026-11-01", 20, 2, 8).write();
        for (String span : List.of("--month this", "--year this", "--from 2026-11-01 --to 2027-03-01")) {
            String page = says("report " + span);
            assertTrue(page.contains("mean of 7 days; median 8.0,"), page);
            assertTrue(says("report --format csv " + span)
                    .contains("now,,from,2026-11-14\r\nnow,,to,2026-11-20\r\nnow,,days_logged,7\r\n"));
            assertTrue(says("report --format json " + span)
                    .contains("\"now\":{\"describe\":{\"status\":\"ok\",\"nDays\":7,"));
        }
        String past = says("report --from 2026-11-03 --to 2026-11-11");
        assertTrue(past.contains("mean of 7 days to 2026-11-11; median 2.0,"), past);
        String short3 = says("report --from 2026-11-18 --to 2026-12-31 --format csv");
        assertTrue(short3.contains("now,,from,2026-11-18\r\nnow,,to,2026-11-20\r\n"), short3);
    }

    @Test
    void questions_stay_where_nothing_is_logged() {
        eightWeeks();
        String page = says("report --from 2026-12-01 --to 2026-12-31 --question \"What next?\"");
        assertTrue(page.contains("Nothing is logged for these days."), page);
        assertTrue(page.contains("\nMy questions\n\n1. What next?\n"), page);
        assertTrue(words(written("none.pdf", "--year 2020 --question \"What next?\""))
                .contains("What next?"));
    }

    @Test
    void means_of_different_numbers_of_days_are_described_by_the_most() {
        says("log interference.activity=5 interference.work=3 --at 2026-11-19");
        says("log interference.work=5");
        String page = says("report");
        assertTrue(page.contains("activity 5.0, work 4.0 (means of up to 2 days)\n"), page);
    }
}

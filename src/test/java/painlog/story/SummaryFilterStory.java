package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryFilterStory extends SummaryStoryBase {
    @Test
    void of_a_measure_of_which_more_is_better_the_worst_day_is_the_lowest() {
        logged("log sleep=8 --at \"2026-11-18 09:00\"");
        logged("log sleep=2 --at \"2026-11-19 09:00\"");

        String page = person.types("summary --measure sleep").out();

        assertTrue(page.startsWith("Sleep (0–10, higher is better), Sat 2026-11-14"));
        assertTrue(page.contains("worst day   Thu 2026-11-19, mean 2.0\n"));
        assertFalse(page.contains("≤ 3"));
    }

    @Test
    void a_measure_without_a_better_direction_is_described_and_not_judged() {
        logged("log weight=80.5kg --at \"2026-11-18 09:00\"");
        logged("log weight=81 --at \"2026-11-19 09:00\"");

        String page = person.types("summary --measure weight").out();

        assertTrue(page.startsWith("Weight (20–400 kg), Sat 2026-11-14"));
        assertTrue(page.contains("Thu 2026-11-19        1  81.0     81  █"));
        assertFalse(page.contains("worst") || page.contains("better") || page.contains("≤ 3"));
    }

    @Test
    void filters_narrow_what_is_summed_up_and_the_heading_says_so() {
        twoWeeks();

        String page = person.types("summary --week last --site lower-back").out();

        assertTrue(page.contains("\n\nOnly: lower-back.\n\n"), page);
        assertTrue(page.contains("2026-W46   1/7        2   5.0"), page);
        assertTrue(page.contains("massage 2 of 2 sessions"), "a goal is about a therapy, not about a site");
        String bad = person.types("summary --week last --min 5").out();
        assertFalse(bad.contains("goal"), "some sessions can't be held against a goal for all");
        assertTrue(bad.contains("2026-W46   2/7        2   6.5"), bad);
    }

    @Test
    void a_filter_that_leaves_nothing_out_changes_nothing() {
        logged("4.5 stress=2 @lower-back:left @neck --trigger sitting,stress --note all --at \"2026-11-09 09:00\"");
        logged("6 interference.work=3 @neck --symptom stiffness --note all --at \"2026-11-09 20:00\"");
        logged("6 @neck --quality dull --note all --at \"2026-11-11 20:00\"");

        for (String measure : List.of("pain", "stress")) {
            String line = "summary --week last --format csv --measure " + measure;
            assertEquals(
                    person.types(line).out(), person.types(line + " --text all").out());
        }
    }

    @Test
    void a_filter_by_therapy_keeps_its_goal_alone() {
        twoWeeks();
        logged("period start pt --on 2026-11-02 --goal 1/day");

        String page = person.types("summary --week last --therapy massage").out();

        assertTrue(page.contains("goal          massage 2 of 2 sessions (2/week over 7 days)\n"), page);
        assertFalse(page.contains("physical-therapy"), page);
    }
}

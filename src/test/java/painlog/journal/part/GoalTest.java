package painlog.journal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class GoalTest {
    @ParameterizedTest
    @ValueSource(strings = {"2/week", "1/day", "99/month"})
    void a_goal_is_so_many_times_in_a_span_of_time(String text) {
        assertEquals(text, Goal.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2/", "/week", "2/year", "1.5/week", "2/Week", "2 / week", "1000/day", "two/week"})
    void anything_else_is_refused(String text) {
        RefusalAssertions.with(
                "goal \"" + text + "\" is not a number per day, week or month, such as 2/week", () -> Goal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1"})
    void a_number_no_one_means_is_refused(String times) {
        RefusalAssertions.with("goal " + times + " is outside 1–99", () -> Goal.parse(times + "/week"));
    }
}

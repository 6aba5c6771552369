package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A last day without a first one. */
final class OpenSpanStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void three_days_of_march() {
        person = new Person(home);
        for (int day = 1; day <= 3; day++) {
            person.says("log " + day + " --at \"2026-03-0" + day + " 09:00\"");
        }
    }

    @Test
    void it_begins_with_what_there_is() {
        assertEquals(3, person.says("list --to 2026-03-02").lines().count(), "a head and two entries");
        assertTrue(person.says("summary --to 2026-03-02").contains("), Sun 2026-03-01 – Mon 2026-03-02"));
        assertTrue(person.says("report --to 2026-03-02").startsWith("Pain report, Sun 2026-03-01 – Mon 2026-03-02\n"));
        assertTrue(person.says("checkup --to 2026-03-02").contains("Sun 2026-03-01 – Mon 2026-03-02"));
        assertTrue(person.says("chart trend --to 2026-03-02").contains("2026-03-01 to 2026-03-02"));
    }

    @Test
    void before_all_there_is_it_is_its_last_day() {
        for (String command : List.of("summary", "report", "checkup", "chart trend", "chart weekly", "chart compare")) {
            String page = person.says(command + " --to 2026-02-10");
            assertFalse(page.contains("1900"), page);
        }
        assertTrue(person.says("checkup --to 2026-02-10").contains("Tue 2026-02-10\n"));
    }

    @Test
    void the_earliest_day_is_a_day_like_any_other_where_it_is_asked_for() {
        String page = person.says("summary --from 1900-01-01 --to 2026-03-02 --by year --format csv");
        assertTrue(page.contains("1900"), page);
    }
}

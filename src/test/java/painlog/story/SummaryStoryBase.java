package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the stories about summaries share: a person on a Friday evening, and two weeks they logged. */
abstract class SummaryStoryBase {
    @TempDir
    Path home = Path.of("");

    Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-20T21:00:00+01:00"); // in 2026-W47
    }

    /** Two weeks with gaps: 4 and 6 make Monday's 5, Tuesday is 7, Thursday 3; the week before has one day of 6. */
    void twoWeeks() {
        logged("6 --at \"2026-11-04 09:00\"");
        logged("4 @lower-back:left --at \"2026-11-09 09:00\"");
        logged("6 @lower-back:left --trigger sitting --at \"2026-11-09 20:00\"");
        logged("7 interference.sleep=5 --trigger sitting --symptom stiffness --at \"2026-11-10 20:00\"");
        person.at("2026-11-12T21:00:00+01:00");
        logged("3 --quality dull --relief heat --at \"2026-11-12 20:00\"");
        person.at("2026-11-20T21:00:00+01:00");
        logged("period start massage --on 2026-11-02 --goal 2/week");
        logged("session massage swedish --before 7 --after 4 --at \"2026-11-10 10:00\"");
        logged("session massage --at \"2026-11-12 10:00\"");
        logged("dose ibuprofen --at \"2026-11-10 21:00\"");
        logged("dose ibuprofen --skipped --at \"2026-11-11 21:00\"");
    }

    void logged(String line) {
        Person.Outcome recorded = person.types(line);
        assertEquals("", recorded.err().replaceAll("(?m)^new (journal|drug|unit|provider) .*\n", ""));
        assertEquals(0, recorded.code());
    }

    /** The n-th block of a page, blocks being parted by empty lines; a gap in a course shows as ␣. */
    static String table(String page, int n) {
        return page.split("\n\n", -1)[n].replace('\u00A0', '␣') + "\n";
    }
}

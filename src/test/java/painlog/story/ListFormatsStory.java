package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short lists answer in every format, too. */
final class ListFormatsStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
        person.says("6");
        person.says("provider add \"Anna Berg\" --place Oslo --rating 4");
        person.says("period start massage --goal 2/week");
    }

    @Test
    void as_csv_with_a_header_and_bare_values() {
        assertEquals(
                "name,credential,specialty,place,rating\r\nAnna Berg,,,Oslo,4\r\n",
                person.says("provider list --format csv"));
        assertEquals(
                "id,therapy,from,to,goal,label,note,expected\r\np1,massage,2026-11-20,,2/week,,,\r\n",
                person.says("period list --format csv"));
        assertTrue(person.says("measure list --format csv").contains("\r\nsleep-hours,h,0,24,higher\r\n"));
        assertTrue(person.says("therapy list --format csv").contains("\r\nchiropractic,adjustment\r\n"));
        assertTrue(person.says("config list --format csv").contains("\r\nweek-start,monday,default\r\n"));
        assertTrue(person.says("history --format csv")
                .endsWith("\r\n1,2026-11-20T20:00:00Z,log,\"e1: pain 6, Fri 2026-11-20 21:00 +01:00\",false\r\n"));
    }

    @Test
    void as_markdown() {
        assertEquals("""
            | name | credential | specialty | place | rating |
            | --- | --- | --- | --- | --- |
            | Anna Berg |  |  | Oslo | 4/5 |
            """, person.says("provider list --format markdown"));
    }

    @Test
    void as_json_and_as_a_line_each() {
        String anna = "{\"name\":\"Anna Berg\",\"credential\":null,\"specialty\":null,\"place\":\"Oslo\",\"rating\":4}";
        assertEquals(
                "{\"schema\":\"painlog.provider-list/1\",\"providers\":[" + anna + "]}\n",
                person.says("provider list --format json"));
        assertEquals(anna + "\n", person.says("provider list --format jsonl"));
        assertTrue(person.says("verify --format json").contains("\"sound\":true,\"faults\":[]"));
        assertTrue(
                person.says("show e1 --format json").startsWith("{\"schema\":\"painlog.show/1\",\"kind\":\"entry\""));
    }

    @Test
    void an_empty_list_can_fail() {
        person.says("undo 3");
        for (String list : List.of("provider list", "period list")) {
            assertEquals(0, person.types(list).code(), list);
            assertEquals(1, person.types(list + " --fail-empty").code(), list);
        }
    }

    @Test
    void purging_is_reported_in_the_format_asked_for() {
        assertEquals(
                "{\"schema\":\"painlog.history/1\",\"changes\":[]}\n",
                person.says("history --purge --yes --format json"));
    }
}

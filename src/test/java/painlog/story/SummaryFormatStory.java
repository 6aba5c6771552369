package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SummaryFormatStory extends SummaryStoryBase {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void csv_and_jsonl_have_a_row_for_each_group() {
        twoWeeks();

        var csv = person.types("summary --week last --format csv").out().split("\r\n");
        assertEquals(8, csv.length);
        assertTrue(csv[0].startsWith("label,from,to,partial,days,days_logged,entries,mean,median,min,max,worst_day,"));
        assertTrue(csv[2].startsWith("2026-11-10,2026-11-10,2026-11-10,false,1,1,1,7,7,7,7,2026-11-10,7,0,0,1,1,"));
        assertTrue(csv[3].startsWith("2026-11-11,2026-11-11,2026-11-11,false,1,0,0,,,,,,,0,,0,,"));
        var lines = person.types("summary --week last --format jsonl").out().split("\n");
        assertEquals(7, lines.length);
        assertTrue(lines[0].startsWith("{\"from\":\"2026-11-09\",\"to\":\"2026-11-09\",\"label\":\"2026-11-09\","));
    }

    @Test
    void json_holds_everything_unrounded_and_keys_never_vanish() {
        twoWeeks();
        logged("4 --at \"2026-11-12 21:00\""); // 3 and 4: a daily mean of 3.5

        String json = person.types("summary --week last --format json").out();
        assertTrue(json.startsWith("{\"schema\":\"painlog.summary/1\",\"measure\":\"pain\",\"unit\":null,"));
        assertTrue(json.contains("\"span\":{\"from\":\"2026-11-09\",\"to\":\"2026-11-15\",\"label\":\"2026-W46\","
                + "\"partial\":false}"));
        assertTrue(json.contains("\"mean\":5.166666666666667,\"median\":5,\"min\":3,\"max\":7"), json);
        assertTrue(json.contains("\"goals\":[{\"therapy\":\"massage\",\"goal\":\"2/week\",\"days\":7,"));
        assertTrue(json.contains("\"thisWeek\":null,\"lastWeek\":null"));
        JsonNode full = JSON.readTree(json);
        JsonNode none = JSON.readTree(
                person.types("summary --week 2026-W30 --format json").out());
        assertEquals(keys(full), keys(none));
        assertEquals(keys(full.get("total")), keys(none.get("total")));
        assertEquals(keys(full.get("comparedWith")), keys(none.get("rows").get(0)));
        assertTrue(none.get("comparedWith").isNull());
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        twoWeeks();
        person.atTerminal().with("COLUMNS", "80").with("NO_COLOR", "1");

        for (String by : new String[] {"day", "week", "month", "year", "period", "arm"}) {
            for (String line :
                    person.types("summary --month this --by " + by).out().split("\n")) {
                assertTrue(line.length() <= 80, line);
            }
        }
    }

    @Test
    void markdown_can_be_mailed_as_it_is() {
        twoWeeks();

        String page = person.types("summary --week last --format markdown").out();

        assertTrue(page.startsWith("""
            # Pain (0–10, lower is better), Mon 2026-11-09 – Sun 2026-11-15, 2026-W46

            Mean 5.0 in 2026-W46 (3 of 7 days logged). In 2026-W45 it was 6.0 (1 of 5 days): too few days to speak of a change.

            | day | entries | mean | range | by day | sessions, doses |
            | --- | ---: | ---: | ---: | --- | --- |
            | Mon 2026-11-09 | 2 | 5.0 | 4–6 | ▅ |  |
            """));
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}

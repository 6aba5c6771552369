package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seven months of one journal: every command counts the same days and entries. */
final class AgreementStory {
    private static final LocalDate FIRST = LocalDate.parse("2026-04-06");
    private static final int DAYS = 214;

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private int daysLogged;
    private int scored;

    /** A dose two days before the first entry, days left out, several entries on some, and some without pain. */
    @BeforeEach
    void months() {
        person = new Person(home).at("2026-11-20T21:00:00+01:00");
        Random chance = new Random(14);
        StringBuilder lines = new StringBuilder();
        for (int day = 0; day < DAYS; day++) {
            boolean logged = chance.nextInt(10) < 8 || day == 0 || day == DAYS - 1;
            int times = logged ? 1 + chance.nextInt(2) : 0;
            for (int i = 0; i < times; i++) {
                String at = FIRST.plusDays(day) + " " + (9 + 5 * i) + ":00";
                lines.append(at.replace(" 9:", " 09:"))
                        .append(" | ")
                        .append(3 + chance.nextInt(4))
                        .append(" sleep=5\n");
            }
            if (chance.nextInt(9) == 0) {
                lines.append(FIRST.plusDays(day)).append(" 20:00 | stress=4\n");
            }
            daysLogged += logged ? 1 : 0;
            scored += times;
        }
        person.typing(lines.toString()).says("log -");
        person.says("dose ibuprofen 400mg --at \"" + FIRST.minusDays(2) + " 09:00\"");
        person.says("period add massage 2026-05-04..2026-06-28");
        person.says("period add pt 2026-07-20..2026-09-27");
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    @Test
    void summary_compare_chart_and_report_count_the_same_days_and_entries() {
        JsonNode summary = json("summary --by month").get("total");
        JsonNode report = json("report").get("whole").get("summary");
        JsonNode arms = json("summary --by arm").get("rows");

        assertEquals(FIRST.minusDays(2).toString(), summary.get("from").asString());
        assertEquals(FIRST.plusDays(DAYS - 1).toString(), summary.get("to").asString());
        for (JsonNode one : new JsonNode[] {summary, report}) {
            assertEquals(DAYS + 2, one.get("days").asInt());
            assertEquals(daysLogged, one.get("daysLogged").asInt());
            assertEquals(scored, one.get("entries").asInt());
        }
        assertEquals(daysLogged, sum(arms, "daysLogged"));
        assertEquals(DAYS + 2, sum(arms, "days"));
        String chart = person.says("chart trend");
        assertTrue(chart.contains(daysLogged + " of " + (DAYS + 2) + " days"), chart);
        compared("compare", daysLogged, DAYS + 2);
    }

    @Test
    void a_year_that_is_not_over_begins_with_the_journal_and_ends_with_today_everywhere() {
        int untilToday = DAYS + 2 + 15;
        JsonNode summary = json("summary --year 2026").get("total");
        JsonNode report = json("report --year 2026").get("whole").get("summary");

        assertEquals(daysLogged, summary.get("daysLogged").asInt());
        assertEquals(daysLogged, report.get("daysLogged").asInt());
        assertEquals(untilToday, summary.get("days").asInt());
        assertEquals(untilToday, report.get("days").asInt());
        String chart = person.says("chart calendar --year 2026");
        assertTrue(chart.contains(daysLogged + " of " + untilToday + " days"), chart);
    }

    @Test
    void a_span_in_the_middle_is_counted_alike() {
        String span = " --from 2026-05-15 --to 2026-08-14";
        JsonNode summary = json("summary" + span).get("total");

        int days = summary.get("days").asInt();
        assertEquals(92, days);
        assertEquals(
                days,
                json("report" + span).get("whole").get("summary").get("days").asInt());
        String chart = person.says("chart trend" + span);
        assertTrue(chart.contains(summary.get("daysLogged").asInt() + " of 92 days"), chart);
        compared("compare" + span, summary.get("daysLogged").asInt(), days);
    }

    /** The phases of a comparison have all of these days, each once. */
    private void compared(String line, int logged, int days) {
        int inPhases = 0;
        int ofPhases = 0;
        for (JsonNode phase : json(line).get("phases")) {
            inPhases += phase.get("describe").get("nDays").asInt();
            LocalDate to = LocalDate.parse(phase.get("to").asString());
            ofPhases += (int) (to.toEpochDay()
                            - LocalDate.parse(phase.get("from").asString()).toEpochDay())
                    + 1;
        }
        assertEquals(logged, inPhases, line);
        assertEquals(days, ofPhases, line);
    }

    private static int sum(JsonNode rows, String key) {
        int sum = 0;
        for (JsonNode row : rows) {
            sum += row.get(key).asInt();
        }
        return sum;
    }
}

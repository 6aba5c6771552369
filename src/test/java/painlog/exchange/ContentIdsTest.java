package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import painlog.journal.Uid;

final class ContentIdsTest {
    private static final String HEADER = "full_date,date,weekday,time,mood,activities,note\n";

    private static List<Uid> daylio(String... rows) {
        return ImportedLines.uids(HEADER + String.join("\n", rows) + "\n", ImportedLines.settings());
    }

    private static List<Uid> table(String file, Map<String, List<String>> map) {
        return ImportedLines.uids(file, ImportedLines.mapping(map));
    }

    private static Map<String, List<String>> map(String... fields) {
        Map<String, List<String>> map = new HashMap<>();
        for (String field : fields) {
            map.put(field, List.of(field));
        }
        return map;
    }

    @Test
    void a_record_is_the_same_however_it_is_written() {
        assertEquals(
                daylio("2026-03-05,March 5,Thursday,3:26 PM,good,walk | tea,a note"),
                daylio("2026-03-05,5 March,Thu,15:26,Good,tea | walk, a note "));
        assertEquals(
                table("at,pain\n2026-03-05T21:30,5\n", map("at", "pain")),
                table("at,pain\n2026-03-05 21:30:00,5.0\n", map("at", "pain")));
        assertEquals(
                table("at,pain\n2026-03-05T21:30+01:00,5\n", map("at", "pain")),
                table("at,pain\n2026-03-05T20:30Z,5\n", map("at", "pain")));
    }

    @Test
    void the_order_and_number_of_columns_do_not_matter() {
        assertEquals(
                table("at,pain,note\n2026-03-05,5,x\n", map("at", "pain", "note")),
                table("more,note,pain,at\nabc,x,5,2026-03-05\n", map("at", "pain", "note")));
    }

    @Test
    void of_equal_records_each_has_its_own() {
        String row = "2026-03-05,March 5,Thursday,21:30,good,,";
        List<Uid> three = daylio(row, row, row);

        assertEquals(3, List.copyOf(new HashSet<>(three)).size());
        assertEquals(three, daylio(row, row, row));
        assertEquals(three.subList(0, 2), daylio(row, row));
    }

    @Test
    void what_means_something_else_is_another() {
        Uid uid = daylio("2026-03-05,March 5,Thursday,21:30,good,,").get(0);

        assertNotEquals(uid, daylio("2026-03-05,March 5,Thursday,21:31,good,,").get(0));
        assertNotEquals(uid, daylio("2026-03-05,March 5,Thursday,21:30,meh,,").get(0));
        assertNotEquals(
                uid, daylio("2026-03-05,March 5,Thursday,21:30,good,walk,").get(0));
        assertNotEquals(
                uid, daylio("2026-03-05,March 5,Thursday,21:30,good,,note").get(0));
        assertNotEquals(
                table("at,pain,tags\n2026-03-05T21:30,5,a\n", map("at", "pain", "tags")),
                table("at,stress,tags\n2026-03-05T21:30,5,a\n", map("at", "stress", "tags")));
    }

    @Test
    void identities_are_in_the_order_of_time() {
        Uid early = daylio("1901-03-05,March 5,Thursday,21:30,good,,").get(0);
        Uid late = daylio("2026-03-05,March 5,Thursday,21:30,good,,").get(0);

        assertTrue(early.compareTo(late) < 0);
    }
}

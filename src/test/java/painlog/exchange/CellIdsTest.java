package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.journal.Uid;

final class CellIdsTest {
    private static final List<String> CELLS = List.of("6", "after work");

    private static Timestamp at(String text) {
        return new TimestampParser(ImportedLines.settings()).read(text);
    }

    private static Uid of(ImportFormat importFormat, String time, List<String> cells, String what) {
        return new CellIds(importFormat).of(at(time), cells, what);
    }

    @Test
    void the_same_row_has_the_same_identity() {
        Uid uid = of(ImportFormat.DAYLIO, "2026-03-05T21:30", CELLS, "row");

        assertEquals(uid, of(ImportFormat.DAYLIO, "2026-03-05T21:30", CELLS, "row"));
        assertEquals(uid, of(ImportFormat.DAYLIO, "2026-03-05T21:30", List.of(" 6", "after work "), "row"));
    }

    @Test
    void another_time_cell_program_or_part_has_another() {
        Uid uid = of(ImportFormat.DAYLIO, "2026-03-05T21:30", CELLS, "row");

        assertNotEquals(uid, of(ImportFormat.DAYLIO, "2026-03-05T21:31", CELLS, "row"));
        assertNotEquals(uid, of(ImportFormat.DAYLIO, "2026-03-05T21:30", List.of("7", "after work"), "row"));
        assertNotEquals(uid, of(ImportFormat.DAYLIO, "2026-03-05T21:30", List.of("6after work"), "row"));
        assertNotEquals(uid, of(ImportFormat.BEARABLE, "2026-03-05T21:30", CELLS, "row"));
        assertNotEquals(uid, of(ImportFormat.DAYLIO, "2026-03-05T21:30", CELLS, "dose"));
    }

    @Test
    void identities_are_in_the_order_of_time() {
        Uid early = of(ImportFormat.DAYLIO, "1901-03-05T21:30", CELLS, "row");
        Uid late = of(ImportFormat.DAYLIO, "2026-03-05T21:30", CELLS, "row");

        assertTrue(early.compareTo(late) < 0);
    }
}

package painlog.store.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.journal.Provider;
import painlog.journal.RecordKind;

/** The tables of the records, whose names the change log holds. */
final class LoggedTableTest {
    @Test
    void every_kind_of_record_has_the_table_of_its_name() {
        for (RecordKind kind : RecordKind.values()) {
            assertEquals(kind.word(), LoggedTable.of(kind).table());
        }
        assertEquals(LoggedTable.PROVIDER, LoggedTable.holding(Provider.named("Anna Berg")));
    }

    @Test
    void tables_keep_their_names() {
        assertEquals(
                List.of(
                        "setting",
                        "measure",
                        "therapy",
                        "technique",
                        "word",
                        "provider",
                        "entry",
                        "session",
                        "period",
                        "dose",
                        "plan",
                        "deleted"),
                Arrays.stream(LoggedTable.values()).map(LoggedTable::table).toList());
    }
}

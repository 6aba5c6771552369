package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.journal.Period;

final class InferredPeriodsRecordingTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void what_is_proposed_is_added_once() {
        LocalDate friday = RecordingFixtures.FRIDAY;
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            for (int daysAgo : List.of(60, 57, 9, 2)) {
                writer.record(
                        "test",
                        RecordingFixtures.session(
                                writer.journal(), friday.minusDays(daysAgo), RecordingFixtures.typed(null, "massage")));
            }
            InferredPeriodsRecording recording = new InferredPeriodsRecording(21, friday);
            List<Period> proposed = recording.proposed(writer.journal());
            assertEquals(
                    List.of(friday.minusDays(60), friday.minusDays(9)),
                    proposed.stream().map(Period::first).toList());
            assertEquals(2, writer.change("test", recording).size());
            assertEquals(
                    "2 periods inferred from the sessions",
                    writer.journal().history().lines(1).get(0).summary());

            int changes = writer.journal().history().lines(-1).size();
            assertEquals(List.of(), writer.change("test", recording));
            assertEquals(changes, writer.journal().history().lines(-1).size());
        }
    }
}

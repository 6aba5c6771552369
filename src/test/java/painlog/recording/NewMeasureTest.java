package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

final class NewMeasureTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_measure_is_new_once() {
        Measure grip = new Measure("grip", "kg", 0, 60, BetterDirection.HIGHER);
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            writer.record("test", new NewMeasure(grip));
            assertEquals(grip, writer.journal().vocabulary().measure("grip"));
            RecordingFixtures.refused(
                    BadInput.class,
                    "measure grip, 0–60 kg, higher is better, is already known; choose another name",
                    writer,
                    new NewMeasure(new Measure("grip", "", 0, 10, BetterDirection.LOWER)));
        }
    }
}

package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Session;
import painlog.journal.Stored;

final class ScoreAfterLastSessionTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_last_session_without_a_score_gets_it() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            session(writer, 2, null);
            session(writer, 1, "4");
            ScoreAfterLastSession three = new ScoreAfterLastSession(RecordingFixtures.typed("3"));
            Stored<Session> scored = writer.change("test", three);
            assertEquals("s1", scored.id().toString());
            assertEquals("3", scored.value().outcome().after().orElseThrow().toString());
            RecordingFixtures.refused(
                    NoSuchRecord.class,
                    "there is no session without a score after it; painlog session THERAPY records one",
                    writer,
                    three);
        }
    }

    @Test
    void a_score_that_is_none_leaves_the_session_as_it_was() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            session(writer, 1, null);
            RecordingFixtures.refused(
                    BadInput.class,
                    "score 11 is outside 0–10",
                    writer,
                    new ScoreAfterLastSession(RecordingFixtures.typed("11")));
        }
    }

    private static void session(JournalWriter writer, int daysAgo, @Nullable String after) {
        writer.record(
                "test",
                RecordingFixtures.session(
                        writer.journal(),
                        RecordingFixtures.FRIDAY.minusDays(daysAgo),
                        RecordingFixtures.typed(after, "massage")));
    }
}

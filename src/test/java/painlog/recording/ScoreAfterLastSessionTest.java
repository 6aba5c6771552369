package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.journal.RecordSummaryText;
import painlog.journal.Session;
import painlog.journal.Stored;

final class ScoreAfterLastSessionTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_last_session_without_a_score_gets_it() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            session(writer, 2, null);
            session(writer, 0, null);
            ScoreAfterLastSession three = after("3");
            Stored<Session> scored = writer.change("test", three);
            assertEquals("s2", scored.id().toString());
            assertEquals("3", scored.value().outcome().after().orElseThrow().toString());
            String last = RecordSummaryText.of(scored);
            RecordingFixtures.refused(
                    NotDone.class,
                    "the last session, " + last + ", has a score after it already; nothing was changed; painlog edit s2"
                            + " --after 3 changes it",
                    writer,
                    three);
        }
    }

    @Test
    void an_older_session_is_not_the_last() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            session(writer, 2, null);
            String last =
                    RecordSummaryText.of(writer.journal().sessions().find(1).orElseThrow());
            RecordingFixtures.refused(
                    NotDone.class,
                    "the last session, " + last + ", began more than 24 hours ago; nothing was changed; painlog edit s1"
                            + " --after 3 changes it",
                    writer,
                    after("3"));
        }
    }

    private static ScoreAfterLastSession after(String score) {
        return new ScoreAfterLastSession(RecordingFixtures.typed(score), RecordingFixtures.NOW.at());
    }

    @Test
    void a_score_that_is_none_leaves_the_session_as_it_was() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            session(writer, 0, null);
            RecordingFixtures.refused(BadInput.class, "score 11 is outside 0–10", writer, after("11"));
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

package painlog.query.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.analysis.summary.TodaySummary;
import painlog.journal.Period;
import painlog.journal.total.DayValues;
import painlog.query.QueryContext;
import painlog.recording.JournalWriter;
import painlog.recording.NewRecord;
import painlog.recording.RecordingFixtures;
import painlog.store.JournalFile;

final class DashboardQueryTest {
    private static final QueryContext CONTEXT = new QueryContext(RecordingFixtures.NOW, DayOfWeek.MONDAY);

    @TempDir
    Path folder = Path.of("");

    private static void begin(JournalWriter writer, String therapy, int daysAgo, Optional<LocalDate> last) {
        LocalDate first = RecordingFixtures.FRIDAY.minusDays(daysAgo);
        writer.record("test", new NewRecord.OfPeriod(new Period(therapy, first, last, Optional.empty(), "")));
    }

    @Test
    void today_is_what_was_logged_and_what_is_under_way() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            LocalDate friday = RecordingFixtures.FRIDAY;
            begin(writer, "massage", 10, Optional.empty());
            begin(writer, "exercise", 10, Optional.of(friday));
            begin(writer, "none", 30, Optional.empty());
            writer.record("test", RecordingFixtures.entry(writer.journal(), "6"));
            writer.record("test", RecordingFixtures.entry(writer.journal(), "8"));
            for (int daysAgo : List.of(4, 5)) {
                writer.record(
                        "test",
                        RecordingFixtures.session(
                                writer.journal(), friday.minusDays(daysAgo), RecordingFixtures.typed(null, "massage")));
            }

            TodaySummary today = new DashboardQuery().run(writer.journal(), CONTEXT);

            assertEquals(friday, today.day());
            assertEquals(2, today.entries());
            assertEquals(
                    List.of(7.0),
                    today.fortnight().stream().map(DayValues::mean).toList());
            assertEquals("s2", today.last().orElseThrow().id().toString());
            assertEquals(
                    List.of("massage", "exercise"),
                    today.underWay().stream().map(Period::therapy).toList());
            assertEquals(
                    1, today.week().stream().mapToInt(total -> total.sessions()).sum());
        }
    }

    @Test
    void an_empty_journal_has_nothing_of_today() {
        try (JournalFile empty = JournalFile.empty()) {
            TodaySummary today = new DashboardQuery().run(empty, CONTEXT);
            assertEquals(
                    new TodaySummary(
                            RecordingFixtures.FRIDAY,
                            List.of(),
                            0,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty()),
                    today);
        }
    }
}

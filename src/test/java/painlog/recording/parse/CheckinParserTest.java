package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import painlog.journal.Entry;
import painlog.journal.RefusalAssertions;
import painlog.store.JournalFile;

final class CheckinParserTest {
    private static CheckinParser parser(CheckinInput typed) {
        try (JournalFile journal = JournalFile.empty()) {
            return new CheckinParser(typed, journal.vocabulary());
        }
    }

    @Test
    void answers_become_an_entry_in_their_order_with_the_tag() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("pain.worst", "7");
        answers.put("days-off", "1");
        Entry entry = parser(new CheckinInput(answers, " at home ")).newEntry(TypedFixtures.AT, TypedFixtures.NOW);
        assertEquals(
                List.of("pain.worst", "days-off"),
                entry.readings().stream()
                        .map(reading -> reading.measure().name())
                        .toList());
        assertEquals(List.of("checkin"), entry.annotations().tags());
        assertEquals("at home", entry.annotations().note());
    }

    @Test
    void a_wrong_answer_and_none_are_refused() {
        RefusalAssertions.with(
                "pain.worst 12 is outside 0–10", () -> parser(new CheckinInput(Map.of("pain.worst", "12"), null)));
        RefusalAssertions.with(
                "checkin needs an answer, such as: painlog checkin --average 4 --worst 7 --sleep 3",
                () -> new CheckinInput(Map.of(), "only a note"));
    }
}

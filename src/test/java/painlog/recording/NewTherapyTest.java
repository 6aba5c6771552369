package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.BadInput;

final class NewTherapyTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_therapy_and_its_technique_are_known_under_their_names() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            assertEquals(new NewTherapy.Added("mud-bath", ""), writer.record("test", new NewTherapy("Mud bath", "")));
            NewTherapy.Added added = writer.record("test", new NewTherapy("mud bath", "Hot"));
            assertEquals("technique hot of mud-bath", added.text());
            assertEquals(
                    List.of("hot"), writer.journal().vocabulary().techniques().get("mud-bath"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none    | ''      | none stands for days without any therapy; choose another name
            massage | ''      | therapy massage is already known; a technique of it is added by painlog therapy add massage TECHNIQUE
            pt      | ''      | pt is already known as another word for physical-therapy
            massage | Sports  | technique sports of massage is already known
            massage | heat    | heat is a therapy, so it can't be a technique of massage too
            """)
    void what_is_known_is_refused_before_a_journal_is_begun(String therapy, String technique, String sentence) {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            RecordingFixtures.refused(BadInput.class, sentence, writer, new NewTherapy(therapy, technique));
        }
        assertFalse(Files.exists(RecordingFixtures.file(folder)));
    }

    @Test
    void what_another_painlog_added_meanwhile_is_refused_too() {
        try (JournalWriter one = RecordingFixtures.writer(folder);
                JournalWriter other = RecordingFixtures.writer(folder)) {
            one.record("test", new NewTherapy("mud-bath", ""));
            BadInput refused = assertThrows(BadInput.class, () -> other.record("test", new NewTherapy("mud-bath", "")));
            assertTrue(refused.sentence().startsWith("therapy mud-bath is already known;"), refused.sentence());
            assertEquals(1, one.journal().history().lines(-1).size());
        }
    }
}

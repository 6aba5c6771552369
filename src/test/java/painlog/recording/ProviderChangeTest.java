package painlog.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Provider;
import painlog.recording.parse.ProviderInput;

final class ProviderChangeTest {
    @TempDir
    Path folder = Path.of("");

    private static ProviderInput named(String name) {
        return new ProviderInput(name, null, null, null, null);
    }

    @Test
    void what_is_typed_takes_the_place_of_what_was_known() {
        Provider anna = new Provider("Anna", "PT", "", "Oslo", OptionalInt.of(4));
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            writer.record("test", new NewProvider(anna));
            ProviderInput typed = new ProviderInput("Anna Berg", null, "backs", "", "5");
            Provider changed = writer.change("test", new ProviderChange("anna", typed));
            assertEquals(new Provider("Anna Berg", "PT", "backs", "", OptionalInt.of(5)), changed);
            assertEquals(List.of(changed), writer.journal().providers().all());
        }
    }

    @Test
    void nobody_takes_the_name_of_someone_else() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            writer.record("test", new NewProvider(Provider.named("Anna")));
            writer.record("test", new NewProvider(Provider.named("Bo")));
            RecordingFixtures.refused(
                    BadInput.class,
                    "provider Anna is already known, so Bo can't take that name; change the sessions of one by"
                            + " painlog edit ID --provider",
                    writer,
                    new ProviderChange("Bo", named("anna")));
            RecordingFixtures.refused(
                    BadInput.class,
                    "provider Anna is already known; change it by painlog provider edit \"Anna\"",
                    writer,
                    new NewProvider(Provider.named("anna")));
        }
    }

    @Test
    void someone_unknown_is_refused_with_the_nearest() {
        try (JournalWriter writer = RecordingFixtures.writer(folder)) {
            RecordingFixtures.refused(
                    NoSuchRecord.class,
                    "provider \"Ana\" is not known; painlog provider list shows who is",
                    writer,
                    new ProviderChange("Ana", named("Anna")));
            writer.record("test", new NewProvider(Provider.named("Anna")));
            RecordingFixtures.refused(
                    NoSuchRecord.class,
                    "provider \"Ana\" is not known; did you mean Anna?",
                    writer,
                    new ProviderChange("Ana", named("Anna")));
        }
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The identities of imported records, which journals store for good: a later version that made others would import every
 * record a second time. The list was made by the version that derived them from what records mean; those of 0.1.0, made of
 * cells, are held by {@link KnownAgainStory}.
 */
final class ContentIdStory {
    private static final String SAMPLES = "examples/import/";

    private static final String COLUMNS = " --map at=When --map pain=Pain --map sleep=Sleep --map site=Where"
            + " --map therapy=Treatment --map minutes=Minutes --map before=Before --map after=After --map note=Remarks"
            + " --date-format \"dd.MM.yyyy HH:mm\" --decimal-comma";

    /** The last cell of a row. */
    private static final Pattern UID = Pattern.compile("(?m)(?<=,)[0-9a-f]{32}$");

    @TempDir
    Path home = Path.of("");

    @Test
    void imported_rows_have_the_identities_they_always_had() throws IOException {
        List<String> ids = new ArrayList<>();
        ids.addAll(idsOf("diary.csv", SAMPLES + "diary.csv --from csv" + COLUMNS));
        ids.addAll(idsOf(
                "three-in-a-row.csv",
                threeInARow() + " --from csv --map at=When --map drug=Drug" + " --map pain=Pain --map therapy=Care"));
        ids.addAll(idsOf("bearable.csv", SAMPLES + "bearable.csv"));
        ids.addAll(idsOf("daylio.csv", SAMPLES + "daylio.csv"));
        ids.addAll(idsOf("migraine-buddy.csv", SAMPLES + "migraine-buddy.csv"));
        ids.addAll(idsOf("track-and-graph.csv", SAMPLES + "track-and-graph.csv --map \"pain=Back pain\""));
        ids.addAll(idsOf("apple-health.xml", SAMPLES + "apple-health.xml"));
        assertEquals(listed(), ids);
    }

    /** A row that holds an entry, a session and a dose, which are three records with three identities. */
    private Path threeInARow() throws IOException {
        return Files.writeString(
                home.resolve("three-in-a-row.csv"), "When,Pain,Care,Drug\n2024-03-05 20:00,6,massage,ibuprofen\n");
    }

    private List<String> idsOf(String name, String options) throws IOException {
        Person person = new Person(Files.createDirectory(home.resolve("for-" + name)));
        person.says("import " + options);
        List<String> ids = new ArrayList<>();
        for (String kind : List.of("entries", "sessions", "doses")) {
            Matcher uid = UID.matcher(person.says("export --as csv --kind " + kind));
            while (uid.find()) {
                ids.add(name + " " + kind + " " + uid.group());
            }
        }
        return ids;
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = Objects.requireNonNull(ContentIdStory.class.getResourceAsStream("content-ids.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

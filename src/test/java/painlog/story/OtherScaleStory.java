package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A series on another scale than 0 to 10 is brought in as a measure of its own, and compared. */
final class OtherScaleStory {
    @TempDir
    Path home = Path.of("");

    @Test
    void pain_on_another_scale_is_told_where_it_belongs() throws IOException {
        Person person = new Person(home).at("2026-06-30T12:00:00+02:00");
        StringBuilder csv = new StringBuilder("at,pain\n");
        for (int i = 0; i < 40; i++) {
            csv.append(java.time.LocalDate.of(2026, 1, 5).plusDays(i)).append(" 21:00,");
            csv.append((i < 20 ? 55 : 30) + i * 7 % 11).append('\n');
        }
        Path file = Files.writeString(home.resolve("series.csv"), csv);

        var refused = person.types("import " + file + " --from csv --map at=at --map pain=pain");

        assertEquals(2, refused.code());
        assertTrue(
                refused.err()
                        .contains(
                                "line 2: score 55 is outside 0–10; --scale 0-100 reads another scale as 0 to 10, or it"
                                        + " takes a measure of its own: painlog measure add NAME --range LOW..HIGH"
                                        + " --better lower, then --map NAME=COLUMN"),
                refused.err());

        person.says("measure add pub --range 0..100 --better lower");
        person.says("import " + file + " --from csv --map at=at --map pub=pain");
        person.says("period add massage 2026-01-25..2026-02-13");
        JsonNode contrast = JsonMapper.shared()
                .readTree(person.says("compare --all --measure pub --format json"))
                .get("contrasts")
                .get(0);
        assertEquals(-25, contrast.get("headline").get("estimate").asDouble(), 3);
        assertTrue(contrast.get("chances").isNull());
    }
}

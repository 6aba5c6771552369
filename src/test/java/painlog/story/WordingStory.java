package painlog.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that promise, judge or claim a cause are in no shipped text and in no output. */
final class WordingStory extends ReportStoryBase {
    private static final Pattern CLAIMS = Pattern.compile(
            "\\b(cure[sd]?|proven|proof|relief achieved|patients?|complian(ce|t)|significan(t|tly|ce)|caused|causes"
                    + "|works|failed|fails|healed|heals|all clear|guarantee[sd]?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What SNOMED International calls the codes that the FHIR export names. */
    private static final String NAME_OF_CODES = "Global Patient Set";

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|/\\*|\\*).*$");

    @Test
    void the_list_finds_what_it_is_for() {
        assertTrue(CLAIMS.matcher("Massage works.").find());
        assertTrue(CLAIMS.matcher("a Significant change").find());
        assertFalse(CLAIMS.matcher("interference.work, network, because").find());
    }

    @Test
    void no_text_in_the_program_claims() throws IOException {
        for (Path source : files("src/main/java", ".java")) {
            boolean speaksFhir = source.getFileName().toString().startsWith("Fhir");
            if (!speaksFhir) {
                unclaimed(
                        source.toString(),
                        COMMENT.matcher(Files.readString(source)).replaceAll(""));
            }
        }
    }

    @Test
    void no_text_beside_the_program_claims() throws IOException {
        for (Path text : files("src/main/resources", ".txt", ".css", ".json", ".sql")) {
            if (!text.getFileName().toString().contains("LICENSE")) {
                unclaimed(text.toString(), Files.readString(text));
            }
        }
    }

    @Test
    void no_help_claims() {
        String overview = says("help");
        unclaimed("help", overview);
        for (String line : overview.lines().toList()) {
            if (line.matches("  [a-z]+ .*")) {
                String command = line.strip().split(" ", 2)[0];
                unclaimed(command, says("help " + command));
            }
        }
    }

    @Test
    void no_report_claims() {
        eightWeeks();
        for (String command : List.of("report", "summary --by month", "compare --details", "response", "factors", "")) {
            unclaimed(command, says(command));
        }
        unclaimed("json", says("report --format json"));
        unclaimed("html", opened(written("page.html", "")).replaceAll("(?s)<style>.*?</style>", ""));
        unclaimed("pdf", words(written("page.pdf", "")));
    }

    private static void unclaimed(String where, String text) {
        Matcher claim = CLAIMS.matcher(text.replace(NAME_OF_CODES, ""));
        assertFalse(claim.find(), () -> where + " says \"" + claim.group() + "\"");
    }

    private static List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            List<Path> found = all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty(), folder);
            return found;
        }
    }
}

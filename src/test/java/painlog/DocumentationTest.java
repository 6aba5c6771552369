package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import painlog.stats.Reason;
import painlog.stats.effect.Mcid;

/** The maintainers' pages say what is so: what they name is there, and what is there is named. */
final class DocumentationTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/painlog/report/write/schema");
    private static final Path SCRIPTS = Path.of("src/main/resources/painlog/store/file");
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
    private static final Pattern PATH = Pattern.compile("(src|scripts|examples|\\.ci)/\\S+");

    /** Java's own, a value of its own, and columns of another program's file. */
    private static final Set<String> NO_CLASSES_OF_OURS =
            Set.of("SQLException", "DriverManager", "Optional", "NaN", "Started", "Lasted", "Geohash");

    @Test
    void every_class_named_is_there() throws IOException {
        Set<String> known = new TreeSet<>(NO_CLASSES_OF_OURS);
        ProjectFiles.of(Path.of("src"), ".java").forEach(file -> known.add(ProjectFiles.simpleName(file)));
        assertEquals(
                List.of(),
                inPages(page -> page.code().stream()
                        .filter(name -> CLASS.matcher(name).matches())
                        .filter(name -> !known.contains(name))));
    }

    @Test
    void every_package_and_every_path_named_is_there() {
        Set<String> packages =
                PackageTable.read().stream().map(PackageTable.Row::name).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                inPages(page -> page.code().stream()
                        .filter(name -> name.matches("painlog(\\.[a-z]+)+") && !packages.contains(name))));
        assertEquals(
                List.of(),
                inPages(page -> page.code().stream()
                        .map(code -> code.split(" ", 2)[0])
                        .filter(path -> PATH.matcher(path).matches() && !Files.exists(Path.of(path)))));
    }

    @Test
    void every_link_leads_somewhere() {
        Stream<MarkdownPage> more =
                Stream.of("README.md", "CHANGELOG.md").map(name -> MarkdownPage.read(Path.of(name)));
        assertEquals(
                List.of(),
                Stream.concat(MarkdownPage.all().stream(), more)
                        .flatMap(page -> page.links().stream()
                                .filter(link -> !Files.exists(page.file().resolveSibling(link)))
                                .map(link -> page.file() + ": " + link))
                        .toList());
    }

    @Test
    void every_table_and_view_of_the_journal_is_described_and_no_other() throws IOException {
        Set<String> made = new TreeSet<>();
        for (Path script : ProjectFiles.of(SCRIPTS, ".sql")) {
            made.addAll(
                    ProjectFiles.found("CREATE (?:TABLE|VIEW) (?:IF NOT EXISTS )?(\\w+)", Files.readString(script)));
        }
        MarkdownPage page = MarkdownPage.named("file-format");
        Set<String> described = new TreeSet<>(page.codeInColumn(0));
        page.code().stream().filter(name -> name.startsWith("v_")).forEach(described::add);
        assertEquals(made, described);
    }

    @Test
    void every_decision_says_why_and_what_confirms_it() throws IOException {
        Set<String> tests = ProjectFiles.of(Path.of("src/test"), ".java").stream()
                .map(ProjectFiles::simpleName)
                .filter(name -> name.endsWith("Test") || name.endsWith("Story"))
                .collect(Collectors.toSet());
        for (MarkdownPage page : MarkdownPage.decisions()) {
            for (String part : List.of("**Decided.**", "**Why.**", "**Rejected.**", "**Confirmed by**")) {
                assertTrue(page.text().contains("\n" + part), page.file() + " lacks " + part);
            }
            assertTrue(
                    page.codeAfter("**Confirmed by**").stream()
                            .anyMatch(name -> tests.contains(name) || Files.isRegularFile(Path.of(name))),
                    page.file() + " names no test that is there");
        }
    }

    @Test
    void every_suffix_of_the_glossary_has_a_class() throws IOException {
        List<String> names = ProjectFiles.of(Path.of("src/main"), ".java").stream()
                .map(ProjectFiles::simpleName)
                .toList();
        List<String> suffixes = MarkdownPage.named("glossary").codeInColumn(0);
        assertTrue(suffixes.size() > 10, suffixes.toString());
        assertEquals(
                List.of(),
                suffixes.stream()
                        .filter(suffix -> names.stream().noneMatch(name -> name.endsWith(suffix.substring(1))))
                        .toList());
    }

    @Test
    void every_tour_counts_the_classes_it_passes() {
        String[] tours = MarkdownPage.named("architecture").text().split("(?m)^### ");
        assertEquals(6, tours.length, "five tours");
        for (String tour : List.of(tours).subList(1, tours.length)) {
            List<String> steps = ProjectFiles.found("(?m)^(\\d+\\. `\\w+`)", tour);
            List<String> names = ProjectFiles.found("(?m)^\\d+\\. `(\\w+)`", tour);
            assertEquals(
                    names.size() + "",
                    ProjectFiles.found("This tour passes (\\d+) classes", tour).get(0),
                    tour);
            assertTrue(steps.get(steps.size() - 1).startsWith(steps.size() + ". "), tour);
            assertEquals(names.size(), new TreeSet<>(names).size(), tour);
        }
    }

    @Test
    void every_figure_of_the_methods_is_in_the_json() throws IOException {
        StringBuilder schemas = new StringBuilder();
        for (String name : List.of("compare", "response", "factors", "plan", "definitions")) {
            schemas.append(Files.readString(SCHEMAS.resolve(name + ".json")));
        }
        Set<String> codes = new TreeSet<>();
        Stream.of(Reason.values()).forEach(reason -> codes.add(reason.code()));
        Stream.of(Mcid.McidReading.values()).forEach(reading -> codes.add(reading.code()));
        MarkdownPage page = MarkdownPage.named("methods");
        assertEquals(
                List.of(),
                page.code().stream()
                        .filter(name -> name.matches("[a-z]+[A-Z]\\w*") && schemas.indexOf("\"" + name + "\"") < 0)
                        .toList());
        assertEquals(
                List.of(),
                page.code().stream()
                        .filter(name -> name.matches("[a-z0-9]+(_[a-z0-9]+)+") && !codes.contains(name))
                        .toList());
        Stream.of(Reason.values()).forEach(reason -> assertTrue(page.code().contains(reason.code()), reason.code()));
    }

    /** What is found in the pages, each with the page it stands in. */
    private static List<String> inPages(Function<MarkdownPage, Stream<String>> finder) {
        return MarkdownPage.all().stream()
                .flatMap(page -> finder.apply(page).map(name -> page.file() + ": " + name))
                .toList();
    }
}

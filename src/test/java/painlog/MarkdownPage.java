package painlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the project's own documentation.
 *
 * @param text without blocks of code, which may show anything
 */
record MarkdownPage(Path file, String text) {
    static final Path FOLDER = Path.of("src/site/markdown");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final String CODE = "`([^`]+)`";
    private static final String LINK = "\\]\\(([^)#]+)[^)]*\\)";

    static MarkdownPage read(Path file) {
        try {
            return new MarkdownPage(file, BLOCK.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of that name among the maintainers' pages. */
    static MarkdownPage named(String name) {
        return read(FOLDER.resolve(name + ".md"));
    }

    /** The maintainers' pages, decisions included, and the one for contributors. */
    static List<MarkdownPage> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<MarkdownPage> pages =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .map(MarkdownPage::read)
                            .toList());
            pages.add(read(Path.of(".github/CONTRIBUTING.md")));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<MarkdownPage> decisions() {
        return all().stream()
                .filter(page -> page.file().startsWith(FOLDER.resolve("decisions")))
                .toList();
    }

    /** What stands between backticks. */
    List<String> code() {
        return ProjectFiles.found(CODE, text);
    }

    /** What stands between backticks from these words on. */
    List<String> codeAfter(String words) {
        int from = text.indexOf(words);
        return from < 0 ? List.of() : ProjectFiles.found(CODE, text.substring(from));
    }

    /** What stands between backticks in a column of the tables, from 0. */
    List<String> codeInColumn(int column) {
        List<String> found = new ArrayList<>();
        for (String line : text.lines().filter(line -> line.startsWith("| `")).toList()) {
            found.addAll(ProjectFiles.found(CODE, line.split("\\|", -1)[column + 1]));
        }
        return found;
    }

    /** Links within the project. */
    List<String> links() {
        return ProjectFiles.found(LINK, text).stream()
                .filter(link -> !link.contains("://"))
                .toList();
    }
}

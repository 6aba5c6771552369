package painlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The table of packages in {@code src/site/markdown/architecture.md}: the one place that says which package may use
 * which others.
 */
final class PackageTable {
    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
    private static final String ROOT = "painlog";

    private PackageTable() {}

    /**
     * One package.
     *
     * @param name in full
     * @param packages those of painlog that it may know, in full
     * @param libraries prefixes of the packages outside painlog that it may know besides the ones of every package
     */
    record Row(String name, List<String> packages, List<String> libraries) {
        /** What its package-info.java says. */
        String packageInfo() {
            List<String> known = new ArrayList<>();
            packages.forEach(
                    one -> known.add("{@code " + (one.equals(ROOT) ? ROOT : one.substring(ROOT.length() + 1)) + "}"));
            return known.isEmpty() ? "Knows no other package of painlog." : "Knows " + String.join(", ", known) + ".";
        }
    }

    static List<Row> read() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| `painlog"))
                    .map(PackageTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        List<String> packages = names(cells[3]).stream()
                .map(name -> name.equals(ROOT) ? name : ROOT + "." + name)
                .toList();
        return new Row(names(cells[1]).get(0), packages, names(cells[4]));
    }

    /** The names between backticks. */
    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(name -> name.replace("`", "").strip())
                .filter(name -> !name.isEmpty() && !name.equals("–"))
                .toList();
    }
}

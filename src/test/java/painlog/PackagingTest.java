package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The templates for package managers have the form these ask for; {@code scripts/release} fills them. */
final class PackagingTest {
    private static final Path PACKAGING = Path.of("src/packaging");

    private static String template(String name) throws IOException {
        return Files.readString(PACKAGING.resolve(name));
    }

    @Test
    void every_place_to_fill_is_one_that_the_release_fills() throws IOException {
        String release = Files.readString(Path.of("scripts/release"));
        for (Path file : ProjectFiles.of(PACKAGING, "")) {
            if (Files.isRegularFile(file)) {
                for (String place : ProjectFiles.found("(@[A-Z0-9]+@)", Files.readString(file))) {
                    assertTrue(release.contains(place), file + ": " + place);
                }
            }
        }
    }

    @Test
    void the_formula_is_one_class_with_all_that_homebrew_asks_for() throws IOException {
        String formula = template("homebrew/painlog.rb");
        assertTrue(formula.startsWith("class Painlog < Formula\n") && formula.endsWith("\nend\n"), formula);
        for (String field : List.of("desc", "homepage", "url", "sha256", "license", "depends_on")) {
            assertEquals(
                    1,
                    ProjectFiles.found("(?m)^  (" + field + ") \"[^\"\n]+\"$", formula)
                            .size(),
                    field);
        }
        assertTrue(formula.contains("\n  def install\n") && formula.contains("\n  test do\n"));
        String description = ProjectFiles.found("desc \"(.*)\"", formula).get(0);
        assertTrue(description.length() <= 80 && !description.startsWith("A "), description);
        long opened =
                ProjectFiles.found("(?m)^ *(class|def|test do)\\b", formula).size();
        assertEquals(opened, ProjectFiles.found("(?m)^ *(end)$", formula).size());
        assertEquals(
                formula.chars().filter(letter -> letter == '(').count(),
                formula.chars().filter(letter -> letter == ')').count());
    }

    @Test
    void the_three_winget_files_have_the_keys_of_their_schemas() throws IOException {
        form("", "version", List.of("DefaultLocale"));
        form(
                ".locale.en-US",
                "defaultLocale",
                List.of("PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"));
        String installer = form(
                ".installer",
                "installer",
                List.of("InstallerType", "NestedInstallerType", "NestedInstallerFiles", "Installers"));
        assertTrue(installer.contains("""
            - Architecture: neutral
              InstallerUrl: @RELEASES@/v@VERSION@/painlog-@VERSION@.zip
              InstallerSha256: @SHA256@
            """));
        assertTrue(installer.contains("\n- RelativeFilePath: painlog-@VERSION@\\bin\\painlog.cmd\n"));
        assertEquals(3, ProjectFiles.of(PACKAGING.resolve("winget"), ".yaml").size());
    }

    /** A file of the manifest has what all three share and its own; no key twice, no tabs, no text beyond the limits. */
    private static String form(String ending, String type, List<String> required) throws IOException {
        String text = template("winget/painlog.painlog" + ending + ".yaml");
        List<String> keys = ProjectFiles.found("(?m)^([A-Z]\\w*):", text);
        assertEquals(keys.size(), new TreeSet<>(keys).size(), "a key twice");
        assertTrue(keys.containsAll(required), type + ": " + keys);
        assertTrue(keys.containsAll(List.of("PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion")));
        assertTrue(text.contains("\nPackageIdentifier: painlog.painlog\nPackageVersion: @VERSION@\n"));
        assertTrue(text.endsWith("\nManifestType: " + type + "\nManifestVersion: 1.10.0\n"), type);
        assertTrue(text.startsWith(
                "# yaml-language-server: $schema=https://aka.ms/winget-manifest." + type + ".1.10.0.schema.json\n"));
        assertTrue(!text.contains("\t"));
        ProjectFiles.found("ShortDescription: (.*)", text)
                .forEach(description -> assertTrue(description.length() <= 256, description));
        return text;
    }
}

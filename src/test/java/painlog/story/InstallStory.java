package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installing from the source tree: builds what is missing, says so, and leaves nothing when it is taken away. */
final class InstallStory {
    private static final String QUICK = "mvn -q -B package -Dmaven.test.skip";

    @TempDir
    Path folder = Path.of("");

    private Path tree = folder;
    private Path tools = folder;

    /** A source tree whose Maven only copies, and a Java that only prints. */
    @BeforeEach
    void a_tree() throws IOException {
        tree = Files.createDirectories(folder.resolve("tree"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(tree.resolve("src/main"));
        Files.createFile(tree.resolve("pom.xml"));
        for (String script : List.of("install", "painlog", "archive")) {
            Path copy = Files.createDirectories(tree.resolve("scripts")).resolve(script);
            Files.copy(Path.of("scripts", script), copy);
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        script(folder.resolve("java/bin/java"), """
            case "$*" in
                *man-pages*) for last; do before=$folder folder=$last; done; mkdir -p "$before" && : >"$before/painlog.1" ;;
                *) echo "$*" ;;
            esac
            """);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
        for (String tool : "sh sed cat find head mkdir rm rmdir mv cp chmod dirname date".split(" ")) {
            script(tools.resolve(tool), "exec " + executable(tool) + " \"$@\"\n");
        }
    }

    private static Path executable(String tool) {
        return Stream.of("/usr/bin/", "/bin/")
                .map(place -> Path.of(place + tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void maven(String text) throws IOException {
        script(tools.resolve("mvn"), text);
    }

    private record Said(int code, String text) {}

    private Said install(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", tree.resolve("scripts/install").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("PAINLOG_JAVA", folder.resolve("java").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    @Test
    void what_is_not_built_is_built_and_what_is_installed_goes_without_a_trace() throws Exception {
        maven("echo \"called: $*\"; mkdir -p target/lib && : >target/painlog.jar\n");
        Said said = install();

        assertEquals(0, said.code(), said.text());
        String home = folder.resolve("home").toString();
        assertEquals("""
            painlog is not built yet; building it takes a minute or two, longer when Maven loads its libraries for the first time: %1$s
            called: -q -B package -Dmaven.test.skip
            copying painlog to %2$s/.local/lib/painlog
            making the archive of classes that it starts with
            installing the manual, and completions for bash, zsh and fish
            painlog is in %2$s/.local/bin.
            That folder is not on your PATH; add it, or call %2$s/.local/bin/painlog.
            """.formatted(QUICK, home), said.text());
        assertTrue(Files.isExecutable(folder.resolve("home/.local/bin/painlog")));
        assertTrue(Files.readString(folder.resolve("home/.local/share/zsh/site-functions/_painlog"))
                .contains("completion zsh"));

        Said again = install();
        assertFalse(again.text().contains("mvn"), again.text());

        assertEquals(0, install("--uninstall").code());
        try (Stream<Path> left = Files.walk(folder.resolve("home"))) {
            assertEquals(
                    List.of(),
                    left.filter(path -> !path.endsWith(".local") && !path.endsWith("home"))
                            .toList());
        }
    }

    @Test
    void what_is_older_than_its_source_is_built_again() throws Exception {
        Files.createDirectories(tree.resolve("target/lib"));
        Path jar = Files.createFile(tree.resolve("target/painlog.jar"));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        Said without = install();
        assertEquals(1, without.code());
        assertEquals(
                "install: what is built is older than its source, and mvn is not here;"
                        + " install Maven and JDK 17 or newer, then build it with: " + QUICK + "\n",
                without.text());

        maven("exit 1\n");
        Said failed = install();
        assertEquals(1, failed.code());
        assertTrue(failed.text().endsWith("after mending that build it with: " + QUICK + "\n"), failed.text());
        assertFalse(Files.exists(folder.resolve("home")), "nothing half installed");

        maven(": >target/painlog.jar\n");
        assertEquals(0, install().code());
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        maven("mkdir -p target/lib && : >target/painlog.jar\n");
        Path file = Files.createFile(folder.resolve("file"));

        Said said = install(file.toString());
        assertEquals(1, said.code());
        assertTrue(
                said.text()
                        .endsWith("install: nothing can be written to " + file
                                + "; name another folder: scripts/install FOLDER\n"),
                said.text());
    }
}

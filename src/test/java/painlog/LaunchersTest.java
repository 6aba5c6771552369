package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both launchers start each command alike: the one for Windows by its text, the other by what Java is called with. */
final class LaunchersTest {
    private static final List<String> LINES = List.of(
            "6 @neck",
            "summary",
            "import diary.csv",
            "-j import compare massage none",
            "-j import import diary.csv",
            "--quiet response",
            "--journal report factors",
            "--color always compare",
            "chart trend",
            "report -o report.pdf",
            "list compare",
            "");

    @TempDir
    Path folder = Path.of("");

    @Test
    void each_command_has_the_same_limits_and_compiler_everywhere() throws IOException, InterruptedException {
        String windows = Files.readString(Path.of("scripts/painlog.cmd"));
        String others = "";
        String there = "";
        for (String line : LINES) {
            others += line + ": " + launched(line) + "\n";
            there += line + ": " + onWindows(windows, line) + "\n";
        }
        assertEquals(others, there);
        assertTrue(others.contains("import diary.csv: -Xlog:disable -XX:+UseG1GC -XX:-UsePerfData -Xmx"), others);
    }

    @Test
    void the_launcher_for_windows_has_its_ends_of_lines_and_refusals() throws IOException {
        String text = Files.readString(Path.of("scripts/painlog.cmd"));
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1);
        String unix = Files.readString(Path.of("scripts/painlog"));
        for (String sentence : List.of(
                "no Java was found; install Java 17 or newer, or set JAVA_HOME.",
                "is not there; build it with: mvn -q package -Dmaven.test.skip")) {
            assertTrue(text.contains(sentence), sentence);
            assertTrue(unix.contains(sentence), sentence);
        }
    }

    /** The options for Java that the launcher for all but Windows comes to, told by a Java that prints them. */
    private String launched(String line) throws IOException, InterruptedException {
        Path launcher = folder.resolve("tree/scripts/painlog");
        if (!Files.exists(launcher)) {
            Files.createDirectories(folder.resolve("tree/target"));
            Files.createDirectories(folder.resolve("tree/scripts"));
            Files.createDirectories(folder.resolve("java/bin"));
            Files.copy(Path.of("scripts/painlog"), launcher);
            Files.createFile(folder.resolve("tree/target/painlog.jar"));
            Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
            Path java = Files.writeString(folder.resolve("java/bin/java"), "#!/bin/sh\necho \"$@\"\n");
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        }
        ProcessBuilder builder = new ProcessBuilder("sh", launcher.toString());
        builder.command().addAll(words(line));
        builder.environment().put("PAINLOG_CDS", "off");
        builder.environment().put("PAINLOG_JAVA", folder.resolve("java").toString());
        Process process = builder.start();
        String called = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return String.join(
                " ",
                words(called).stream().filter(word -> word.startsWith("-X")).toList());
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What the batch file's own lines come to: it goes through the words up to the first that is no option. */
    private static String onWindows(String text, String line) {
        String compiler = only(text, "\nset \"compiler=([^\"]*)\"");
        List<String> withValue = ProjectFiles.found("if \"%word%\"==\"(-[^\"]*)\" goto value", text);
        assertTrue(text.contains("if \"%word:~0,1%\"==\"-\" goto word"));
        List<String> words = words(line);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (withValue.contains(word)) {
                i++;
            } else if (!word.startsWith("-")) {
                Matcher own = Pattern.compile(
                                "if \"%word%\"==\"" + Pattern.quote(word) + "\" set \"compiler=([^\"]*)\"")
                        .matcher(text);
                compiler = own.find() ? own.group(1) : compiler;
                break;
            }
        }
        String options = only(text, "\nset \"options=([^\"]*)\"").replace("%compiler%", compiler);
        return String.join(
                " ",
                words(options).stream().filter(word -> word.startsWith("-X")).toList());
    }

    private static String only(String text, String pattern) {
        List<String> found = ProjectFiles.found(pattern, text);
        assertEquals(1, found.size(), pattern);
        return found.get(0);
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone at bash who presses TAB at the end of a line, with painlog's completions loaded. */
final class BashCompletion {
    /** As readline splits a line: at blanks outside of quotes, and at = : and @, which are words by themselves. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"?|[=:@]+|(\\\\.|[^\\s\"=:@])+");

    private final Path home;

    /** Someone with that home, where the script and a painlog that counts its runs are put. */
    BashCompletion(Person person) throws IOException {
        this.home = person.home();
        Files.writeString(home.resolve("script"), person.says("completion bash"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "#!/bin/sh\necho \"$@\" >>'%s'\nexec '%s' -cp '%s' painlog.Painlog \"$@\"\n"
                .formatted(runsFile(), java, System.getProperty("java.class.path"));
        Path file = Files.createDirectories(home.resolve("bin")).resolve("painlog");
        Files.writeString(file, program);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Path runsFile() {
        return home.resolve("runs");
    }

    /** How often painlog was started by TAB so far. */
    long runs() throws IOException {
        return Files.exists(runsFile()) ? Files.readAllLines(runsFile()).size() : 0;
    }

    /** What TAB offers at the end of the line, and {@code compopt …} where bash is asked for something. */
    List<String> tab(String line) throws IOException {
        return tab(line, Map.of());
    }

    List<String> tab(String line, Map<String, String> env) throws IOException {
        return tabs(List.of(line), env).get(0);
    }

    /** The same for several lines, each by itself. */
    List<List<String>> tabs(List<String> lines, Map<String, String> env) throws IOException {
        StringBuilder driver = new StringBuilder("source ./script\ncompopt() { echo \"compopt $*\"; }\n");
        lines.forEach(line -> driver.append(press(line)));
        Path file = home.resolve("driver");
        Files.writeString(file, driver);
        ProcessBuilder bash = new ProcessBuilder("bash", "--norc", file.toString());
        bash.directory(home.toFile()).redirectError(home.resolve("errors").toFile());
        bash.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("PAINLOG"));
        bash.environment().put("HOME", home.toString());
        bash.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        bash.environment().putAll(env);
        String said = new String(bash.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", Files.readString(home.resolve("errors")));
        List<List<String>> offered = new ArrayList<>();
        for (String one : said.split("--\n", -1)) {
            offered.add(one.lines().toList());
        }
        return offered.subList(0, lines.size());
    }

    private static String press(String line) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            pieces.add(piece.group());
        }
        boolean begins =
                line.endsWith(" ") && line.chars().filter(c -> c == '"').count() % 2 == 0;
        if (begins) {
            pieces.add("");
        }
        String words = pieces.stream().map(BashCompletion::quoted).collect(Collectors.joining(" "));
        return "COMP_LINE=%s COMP_WORDS=(%s) COMP_CWORD=%d\n_painlog\nprintf '%%s\\n' \"${COMPREPLY[@]}\" --\n"
                .formatted(quoted(line), words, pieces.size() - 1);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

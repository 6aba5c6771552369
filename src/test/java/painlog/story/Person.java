package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.cli.Cli;
import painlog.cli.environment.Environment;
import painlog.cli.environment.Platform;
import painlog.cli.environment.StandardStreams;
import painlog.cli.environment.TimeSource;

/** Someone at a terminal: types command lines against a journal of their own and reads what comes back. */
public final class Person {
    /** What a command line came to. */
    public record Outcome(int code, String out, String err) {}

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Path home;
    private final Map<String, String> env = new HashMap<>();
    private String now = "2026-11-20T21:00:00+01:00";
    private String input = "";
    private String terminals = "";

    /**
     * A person without a journal.
     *
     * @param home an empty folder
     */
    public Person(Path home) {
        this.home = home;
        env.put("LANG", "nb_NO.UTF-8");
    }

    /** The default journal of this person. */
    public Path journal() {
        return home.resolve(".local/share/painlog/journal.db");
    }

    public Path home() {
        return home;
    }

    /** From now on the clock shows this ISO 8601 time with offset. */
    public Person at(String time) {
        now = time;
        return this;
    }

    public Person with(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    /** The next command line reads this from standard input. */
    public Person typing(String text) {
        input = text;
        return this;
    }

    /** From now on standard input, output and error are terminals. */
    public Person atTerminal() {
        terminals = "012";
        return this;
    }

    /** Runs {@code painlog} with the arguments. */
    public Outcome runs(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(OffsetDateTime.parse(now).toInstant(), OSLO);
        StandardStreams streams = new StandardStreams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminals);
        Platform platform = new Platform(Map.copyOf(env), home.toString(), "Linux");
        int code = new Cli(new Environment(streams, platform, TimeSource.of(clock))).run(args);
        streams.out().flush();
        streams.err().flush();
        input = "";
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a line as typed: words are split at spaces, double quotes keep some together. */
    public Outcome types(String line) {
        return runs(words(line).toArray(new String[0]));
    }

    /** Runs a line that must succeed, and gives what it prints on standard output. */
    public String says(String line) {
        Outcome outcome = types(line);
        assertEquals(0, outcome.code(), line + ": " + outcome.err());
        return outcome.out();
    }

    /** Runs a line that must be refused in one sentence on standard error. */
    public void refused(String line, int code, String words) {
        Outcome outcome = types(line);
        assertEquals(code, outcome.code(), line + ": " + outcome.out() + outcome.err());
        assertEquals("", outcome.out(), line);
        assertTrue(outcome.err().startsWith("painlog: "), outcome.err());
        assertTrue(outcome.err().contains(words), () -> line + ": " + outcome.err());
        assertEquals(outcome.err().length() - 1, outcome.err().indexOf('\n'), outcome.err());
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char c : (line + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        return words;
    }
}

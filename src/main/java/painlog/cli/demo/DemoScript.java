package painlog.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import painlog.recording.parse.CommandLineTokenizer;

/**
 * A made-up half year: command lines, each behind the moment at which it is typed.
 *
 * @param text the file as it is, comments included
 */
record DemoScript(String text, List<Line> lines) {
    /** As it happened. */
    static final String FIRST_HALF = "half-year.txt";
    /** The half year after it, which follows a drawn plan. */
    static final String SECOND_HALF = "second-half-year.txt";

    private static final ZoneId HOME = ZoneId.of("Europe/Oslo");

    /**
     * One command line.
     *
     * @param number in the file, from 1
     * @param now what the clock shows while it is typed
     */
    record Line(int number, Clock now, List<String> words) {}

    /** Reads a script that comes with the program. */
    static DemoScript read(String file) {
        try (InputStream in = DemoScript.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DemoScript of(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> written = text.lines().toList();
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                int bar = line.indexOf('|');
                Clock now = clock(line.substring(0, bar).strip());
                lines.add(new Line(i + 1, now, CommandLineTokenizer.words(line.substring(bar + 1))));
            }
        }
        return new DemoScript(text, List.copyOf(lines));
    }

    /** A moment with a zone of its own is elsewhere; without one it is at home. */
    private static Clock clock(String moment) {
        ZonedDateTime now = ZonedDateTime.parse(moment);
        ZoneId zone = moment.endsWith("]") ? now.getZone() : HOME;
        return Clock.fixed(now.toInstant(), zone);
    }

    /** The evening of the last day. */
    Clock end() {
        return lines.get(lines.size() - 1).now();
    }

    LocalDate first() {
        return LocalDate.now(lines.get(0).now());
    }

    LocalDate last() {
        return LocalDate.now(end());
    }
}

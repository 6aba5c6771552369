package painlog.recording.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import painlog.calendar.Moment;
import painlog.calendar.MomentParser;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.error.NotDone;
import painlog.journal.Entry;

/** Reads many entries, one a line: {@code WHEN | the words of log}. The first line that is wrong refuses them all. */
public final class BulkEntryReader {
    private static final String RIGHT =
            "write WHEN | WORDS, such as: yesterday 21:30 | 6 @lower-back --trigger sitting";

    private final WordResolver resolver;
    private final Function<List<String>, EntryInput> reader;
    private final Clock clock;
    private final Instant recorded;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param reader separates options from other words
     * @param clock in the zone in which times without an offset are meant
     */
    public BulkEntryReader(WordResolver resolver, Function<List<String>, EntryInput> reader, Clock clock) {
        this.resolver = resolver;
        this.reader = reader;
        this.clock = clock;
        this.recorded = clock.instant();
    }

    public List<Entry> read(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 1;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line.strip(), number++);
            }
        } catch (IOException e) {
            throw new NotDone("standard input could not be read; nothing was saved", e);
        }
        if (entries.isEmpty()) {
            throw new BadInput("standard input holds no entry; " + RIGHT);
        }
        return entries;
    }

    private void read(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        try {
            entries.add(entry(line));
        } catch (BadInput | BadTime fault) {
            throw new BadInput("line " + number + ": " + fault.getMessage() + "; nothing was saved", fault);
        }
    }

    private Entry entry(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new BadInput("there is no | after the time; " + RIGHT);
        }
        if (line.indexOf('\uFFFD') >= 0) {
            throw new BadInput("it is not UTF-8 text");
        }
        Moment felt = MomentParser.parse(line.substring(0, bar), clock);
        return EntryFactory.entry(
                reader.apply(CommandLineTokenizer.words(line.substring(bar + 1))), resolver, felt, recorded);
    }
}

package painlog.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.ValidatingInputStream;
import painlog.text.CsvInjectionGuard;

/** A CSV file whose first line names the columns. */
public final class CsvFile implements AutoCloseable {
    private static final int HEAD = 1 << 16;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Charset charset;
    private final CsvHeader csvHeader;
    private long line;
    private boolean free;
    private boolean restores;

    private CsvFile(CsvReader<CsvRecord> reader, Charset charset) {
        this.reader = reader;
        this.records = reader.iterator();
        this.charset = charset;
        CsvRecord first = next();
        if (first == null) {
            throw new BadInput("the file is empty");
        }
        this.csvHeader = new CsvHeader(List.copyOf(first.getFields()));
    }

    /**
     * Opens it.
     *
     * @throws BadInput when it is not text or has no header
     */
    public static CsvFile open(InputStream bytes, ImportSettings.Conventions conventions, ImportSink sink) {
        ValidatingInputStream guard =
                new ValidatingInputStream(bytes, sink, conventions.charset().equals(StandardCharsets.UTF_8));
        try {
            BufferedReader text = new BufferedReader(decoded(guard, conventions.charset()), HEAD);
            skipMark(text);
            String head = head(text);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(delimiter(head, conventions))
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(EscapedNewlineReader.joins(head) ? new EscapedNewlineReader(text) : text);
            return new CsvFile(reader, conventions.charset());
        } catch (IOException e) {
            throw unreadable(e, conventions.charset());
        }
    }

    private static Reader decoded(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int n = Math.max(text.read(head), 0);
        text.reset();
        return new String(head, 0, n);
    }

    private static String delimiter(String head, ImportSettings.Conventions conventions) {
        if (!conventions.delimiter().isEmpty()) {
            return conventions.delimiter();
        }
        String line = EscapedNewlineReader.first(head);
        String best = ",";
        for (String candidate : List.of(",", ";", "\t", "|")) {
            best = parts(line, candidate) > parts(line, best) ? candidate : best;
        }
        return best;
    }

    private static int parts(String line, String delimiter) {
        return line.split(Pattern.quote(delimiter), -1).length;
    }

    public CsvHeader header() {
        return csvHeader;
    }

    /** The next row; {@code null} after the last. */
    @Nullable
    public CsvRow row() {
        CsvRecord record = next();
        if (record == null) {
            return null;
        }
        List<String> cells = record.getFields();
        return new CsvRow(
                record.getStartingLineNumber(),
                restores ? cells.stream().map(CsvInjectionGuard::restored).toList() : cells);
    }

    /** Removes the apostrophes that keep spreadsheets from running cells as formulas. */
    public void restoreCells() {
        restores = true;
    }

    /** Allows rows of any length, for files with several tables. */
    public void allowRaggedRows() {
        free = true;
    }

    /**
     * Refuses a row that has not a cell for each column.
     *
     * @throws BadInput with the reason
     */
    public void requireWhole(CsvRow row) {
        int cells = row.cells().size();
        int columns = csvHeader.names().size();
        if (free) {
            return;
        }
        if (cells < columns && !hasNext()) {
            throw new BadInput("the last line is cut off: it has " + cells + " of " + columns
                    + " cells, so the file may be incomplete");
        }
        if (cells != columns) {
            throw new BadInput("the row has " + cells + " cells, the header " + columns);
        }
    }

    private @Nullable CsvRecord next() {
        if (!hasNext()) {
            return null;
        }
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        return record;
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause() == null ? new IOException(e) : e.getCause(), charset);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof BadInput refused) {
                throw refused;
            }
            throw new BadInput(
                    "a quoted cell does not end as it should after line " + line
                            + ", so the file may be cut off; export it again",
                    e);
        }
    }

    private static BadInput unreadable(IOException e, Charset charset) {
        if (e instanceof CharacterCodingException) {
            return new BadInput("the file is not " + charset.name() + "; try another --encoding", e);
        }
        return new BadInput("the file could not be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

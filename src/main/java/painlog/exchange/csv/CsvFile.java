package painlog.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportSink;
import painlog.exchange.ValidatedText;
import painlog.text.CsvInjectionGuard;
import painlog.text.Plural;

/** A CSV file whose first line names the columns, unless they are known by number. */
public final class CsvFile implements AutoCloseable {
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Charset charset;
    private final int linesBefore;
    private final LastLetterReader letters;
    private final List<String> firstLine;
    private CsvHeader csvHeader;
    private @Nullable CsvRow waiting;
    private long line;
    private boolean free;
    private boolean restores;

    private CsvFile(CsvReader<CsvRecord> reader, Charset charset, int linesBefore, LastLetterReader letters) {
        this.reader = reader;
        this.records = reader.iterator();
        this.charset = charset;
        this.linesBefore = linesBefore;
        this.letters = letters;
        CsvRecord first = next();
        if (first == null) {
            throw new BadInput("the file is empty");
        }
        this.firstLine = List.copyOf(first.getFields());
        this.csvHeader = new CsvHeader(withoutEmptyEnd(firstLine, 1));
    }

    /**
     * Opens it.
     *
     * @throws BadInput when it is not text or has no header
     */
    public static CsvFile open(InputStream bytes, ImportSettings.Conventions conventions, ImportSink sink) {
        Charset charset = conventions.charset();
        try {
            BufferedReader text = new BufferedReader(ValidatedText.of(bytes, charset, sink), CsvBeginning.HEAD);
            CsvBeginning beginning = CsvBeginning.of(text, conventions.delimiter());
            LastLetterReader letters =
                    new LastLetterReader(beginning.joinsRows() ? new EscapedNewlineReader(text) : text);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(beginning.delimiter())
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(letters);
            return new CsvFile(reader, charset, beginning.linesBefore(), letters);
        } catch (IOException e) {
            throw unreadable(e, charset);
        }
    }

    /** A delimiter at the end of a line begins no column; at least that many cells stay. */
    private static List<String> withoutEmptyEnd(List<String> cells, int least) {
        int end = cells.size();
        while (end > least && cells.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }

    public CsvHeader header() {
        return csvHeader;
    }

    /** The cells of the first line, be they names of columns or data. */
    List<String> firstLine() {
        return firstLine;
    }

    /**
     * Calls the columns {@code 1}, {@code 2} and so on.
     *
     * @param firstIsData whether the first line is a row like the others, not the names of the columns
     */
    void numberColumns(boolean firstIsData) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= firstLine.size(); i++) {
            numbers.add(Integer.toString(i));
        }
        csvHeader = new CsvHeader(numbers);
        waiting = firstIsData ? new CsvRow(1L + linesBefore, firstLine) : null;
    }

    /** The next row; {@code null} after the last. */
    @Nullable
    public CsvRow row() {
        CsvRow first = waiting;
        if (first != null) {
            waiting = null;
            return first;
        }
        CsvRecord record = next();
        if (record == null) {
            return null;
        }
        List<String> cells = record.getFields();
        if (!free && cells.size() > csvHeader.names().size()) {
            cells = withoutEmptyEnd(cells, csvHeader.names().size());
        }
        return new CsvRow(
                line, restores ? cells.stream().map(CsvInjectionGuard::restored).toList() : cells);
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
            throw new BadInput("the row has " + Plural.count(cells, "cell") + ", the header " + columns);
        }
    }

    /**
     * The row with an empty cell for each that is missing at its end, as programs leave them out.
     *
     * @throws BadInput when it has more cells than there are columns, or is cut off
     */
    public CsvRow padded(CsvRow row) {
        int cells = row.cells().size();
        int columns = csvHeader.names().size();
        if (free || cells >= columns || (!hasNext() && letters.endsInLine())) {
            requireWhole(row);
            return row;
        }
        List<String> padded = new ArrayList<>(row.cells());
        padded.addAll(Collections.nCopies(columns - cells, ""));
        return new CsvRow(row.line(), padded);
    }

    /** Why a row can't be taken; one of few cells may lack the one that is needed. */
    public String reason(CsvRow row, String fault) {
        int cells = row.cells().size();
        int columns = csvHeader.names().size();
        boolean isShort = !free && cells < columns && !fault.contains(" is cut off: ");
        return isShort ? fault + " (the row has " + cells + " of " + columns + " cells)" : fault;
    }

    private @Nullable CsvRecord next() {
        if (!hasNext()) {
            return null;
        }
        CsvRecord record = records.next();
        line = record.getStartingLineNumber() + linesBefore;
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
            String where = line == 0 ? "in line 1" : "after line " + line;
            throw new BadInput(
                    "a quoted cell does not end as it should " + where
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

package painlog.report.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Table;
import painlog.text.CsvInjectionGuard;

/** Writes a table as CSV by RFC 4180, header first. */
public final class CsvTableWriter {
    private CsvTableWriter() {}

    public static void print(Table table, PrintStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            List<String> titles = new ArrayList<>();
            table.columns().forEach(column -> titles.add(column.title()));
            csv.writeRecord(titles);
            table.rows().each(row -> csv.writeRecord(guarded(row)));
            csv.flush();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells that a spreadsheet would run as formulas get an apostrophe before them; numbers stay numbers. */
    static List<String> guarded(List<String> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (String cell : row) {
            cells.add(isNumber(cell) ? cell : CsvInjectionGuard.guarded(cell));
        }
        return cells;
    }

    private static boolean isNumber(String cell) {
        if (cell.isEmpty() || !Character.isDigit(cell.charAt(cell.length() - 1))) {
            return false;
        }
        try {
            Double.parseDouble(cell);
            return true;
        } catch (NumberFormatException words) {
            return false;
        }
    }
}

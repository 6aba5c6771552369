package painlog.exchange.longcsv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import painlog.exchange.json.ExportJsonWriter;
import painlog.journal.JournalVisitor;
import painlog.journal.Tombstone;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.text.CsvInjectionGuard;
import painlog.text.ValueFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a whole journal as one tidy long CSV, which {@link LongCsvImport} reads back without loss. */
public final class LongCsvExport implements JournalVisitor {
    private static final String SINGULAR = "relief";

    private final Writer out;
    private final CsvWriter csv;
    private final Map<String, String> units = new HashMap<>();

    /**
     * @param known the measures, for their units
     */
    public LongCsvExport(PrintStream out, Map<String, Measure> known) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
        known.values().forEach(measure -> units.put(measure.name(), measure.unit()));
        csv.writeRecord(LongCsv.COLUMNS);
    }

    /** Ends the file. */
    public void end() {
        try {
            csv.flush();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void word(String kind, String name, String text) {
        csv.writeRecord(kind, "", "", "", name, "", "", CsvInjectionGuard.guarded(text), "", "", "", "");
    }

    @Override
    public void setting(String name, String value) {
        word("setting", name, value);
    }

    @Override
    public void measure(Measure measure) {
        word("measure", measure.name(), ExportJsonWriter.of(measure).toString());
    }

    @Override
    public void therapy(String name) {
        word("therapy", "", name);
    }

    @Override
    public void technique(String therapy, String name) {
        word("technique", therapy, name);
    }

    @Override
    public void word(WordKind kind, String name) {
        word("word", kind.word(), name);
    }

    @Override
    public void tombstone(Tombstone tombstone) {
        String deleted = tombstone.deleted().toString();
        csv.writeRecord(
                "deleted",
                "",
                "",
                "",
                "",
                "",
                "",
                tombstone.kind().word(),
                "",
                "",
                tombstone.uid().hex(),
                deleted);
    }

    @Override
    public void record(VersionedRecord<?> record) {
        ObjectNode node = ExportJsonWriter.of(record);
        LongCsvRow row = LongCsvRow.of(record, node);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            if (name.equals("readings")) {
                field.getValue().properties().forEach(r -> fact(row, r.getKey(), r.getValue()));
            } else if (field.getValue().isArray()) {
                field.getValue().forEach(item -> fact(row, LongCsv.ITEMS.getOrDefault(name, SINGULAR), item));
            } else if (!LongCsvRow.IDENTITY.contains(name)) {
                fact(row, name, field.getValue());
            }
        }
    }

    private void fact(LongCsvRow row, String name, JsonNode value) {
        if (value.isNumber()) {
            csv.writeRecord(row.cells(name, ValueFormat.plain(value.asDouble()), units.getOrDefault(name, ""), ""));
        } else if (value.isBoolean() && value.asBoolean()) {
            csv.writeRecord(row.cells(name, "", "", "yes"));
        } else if (value.isString() && !value.asString().isEmpty()) {
            csv.writeRecord(row.cells(name, "", "", CsvInjectionGuard.guarded(value.asString())));
        }
    }
}

package painlog.exchange.longcsv;

import java.util.List;
import java.util.Map;
import painlog.error.BadInput;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.json.ExportJsonReader;
import painlog.exchange.json.ExportJsonWriter;
import painlog.text.CsvInjectionGuard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the tidy long CSV: the rows of a record, which follow each other, become one record again. */
final class LongCsvImport {
    private static final List<String> LISTS =
            List.of("sites", "qualities", "symptoms", "triggers", "relief", "tags", "techniques");
    private static final Map<String, String> SECTIONS = Map.of(
            "entry", "entries", "session", "sessions", "period", "periods", "dose", "doses", "provider", "providers");

    private final ExportJsonReader reader;
    private String open = "";
    private String section = "";
    private ObjectNode node = ExportJsonWriter.object();

    private LongCsvImport(ExportJsonReader reader) {
        this.reader = reader;
    }

    static void read(CsvFile csv, ExportJsonReader reader) {
        LongCsvImport reading = new LongCsvImport(reader);
        for (CsvRow row = csv.row(); row != null; row = csv.row()) {
            try {
                csv.requireWhole(row);
                reading.take(row);
            } catch (BadInput e) {
                throw new BadInput("line " + row.line() + ": " + e.sentence(), e);
            }
        }
        reading.close();
    }

    private void take(CsvRow row) {
        String kind = row.cell(0);
        if (!SECTIONS.containsKey(kind)) {
            close();
            word(kind, row);
            return;
        }
        String record = kind + row.cell(10);
        if (!record.equals(open)) {
            close();
            begin(row, record);
        }
        fact(row.cell(4), row.cell(5), CsvInjectionGuard.restored(row.cells().get(7)));
    }

    private void begin(CsvRow row, String record) {
        open = record;
        section = SECTIONS.getOrDefault(row.cell(0), "");
        node = ExportJsonWriter.object().put("uid", row.cell(10)).put("editedAt", row.cell(11));
        String digits = row.cell(1).replaceAll("\\D", "");
        node.put("id", digits.isEmpty() ? 0 : Long.parseLong(digits));
        if (section.equals("periods")) {
            node.put("from", row.cell(2));
        } else if (!section.equals("providers")) {
            node.put("at", row.cell(2)).put("zone", row.cell(8)).put("recordedAt", row.cell(9));
        }
        if (section.equals("entries")) {
            node.putObject("readings");
        }
    }

    private void fact(String name, String value, String text) {
        for (String list : LISTS) {
            if (value.isEmpty() && LongCsv.ITEMS.getOrDefault(list, list).equals(name)) {
                node.withArray("/" + list).add(text);
                return;
            }
        }
        if (value.isEmpty()) {
            scalar(name, text);
        } else if (section.equals("entries")) {
            ((ObjectNode) node.path("readings")).put(name, number(value));
        } else {
            node.put(name, number(value));
        }
    }

    private void scalar(String name, String text) {
        if (name.equals("home")) {
            node.put(name, text.equals("yes"));
        } else {
            node.put(name, text);
        }
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new BadInput("value \"" + value + "\" is no number", e);
        }
    }

    private void word(String kind, CsvRow row) {
        String text = CsvInjectionGuard.restored(row.cells().get(7));
        ObjectNode word = ExportJsonWriter.object().put("name", text);
        switch (kind) {
            case "setting" ->
                reader.read("settings", word.put("name", row.cell(4)).put("value", text));
            case "measure" -> reader.read("measures", measure(text));
            case "therapy" -> reader.read("therapies", word);
            case "technique" -> reader.read("techniques", word.put("therapy", row.cell(4)));
            case "word" -> reader.read("words", word.put("kind", row.cell(4)));
            case "deleted" ->
                reader.read(
                        "deleted",
                        word.put("uid", row.cell(10)).put("kind", text).put("deletedAt", row.cell(11)));
            case "kind" -> throw new BadInput("another export begins here; " + ExportJsonReader.APART);
            default -> throw new BadInput("\"" + kind + "\" is no kind of record");
        }
    }

    private static ObjectNode measure(String json) {
        try {
            return (ObjectNode) ExportJsonWriter.MAPPER.readTree(json);
        } catch (JacksonException | ClassCastException e) {
            throw new BadInput("the measure is not readable", e);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            reader.read(section, node);
            open = "";
        }
    }
}

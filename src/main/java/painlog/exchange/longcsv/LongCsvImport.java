package painlog.exchange.longcsv;

import java.util.List;
import java.util.Map;
import painlog.error.BadInput;
import painlog.exchange.csv.CsvFile;
import painlog.exchange.csv.CsvRow;
import painlog.exchange.json.ExportJsonReader;
import painlog.exchange.json.ExportJsonWriter;
import painlog.journal.RecordId;
import painlog.text.CsvInjectionGuard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the tidy long CSV: the rows of a record, which follow each other, become one record again. */
final class LongCsvImport {
    private static final List<String> LISTS =
            List.of("sites", "qualities", "symptoms", "triggers", "relief", "tags", "techniques", "order");
    private static final Map<String, String> SECTIONS = Map.of(
            "entry",
            "entries",
            "session",
            "sessions",
            "period",
            "periods",
            "dose",
            "doses",
            "provider",
            "providers",
            "plan",
            "plans");

    private final ExportJsonReader reader;
    private String open = "";
    private long begun;
    private String section = "";
    private ObjectNode node = ExportJsonWriter.object();

    private LongCsvImport(ExportJsonReader reader) {
        this.reader = reader;
    }

    static void read(CsvFile csv, ExportJsonReader reader) {
        LongCsvImport reading = new LongCsvImport(reader);
        for (CsvRow row = csv.row(); row != null; row = csv.row()) {
            if (row.isBlank()) {
                continue;
            }
            requireWhole(csv, row);
            if (!row.cell(0).equals("kind") && !reading.isOpen(row)) {
                reading.close();
            }
            try {
                reading.take(row);
            } catch (BadInput e) {
                throw new BadInput("line " + row.line() + ": " + e.sentence(), e);
            }
        }
        reading.close();
    }

    private static void requireWhole(CsvFile csv, CsvRow row) {
        try {
            csv.requireWhole(row);
        } catch (BadInput e) {
            throw new BadInput("line " + row.line() + ": " + e.sentence(), e);
        }
    }

    /** Whether the row is one more of the record that is being read. */
    private boolean isOpen(CsvRow row) {
        return (row.cell(0) + row.cell(10)).equals(open);
    }

    private void take(CsvRow row) {
        String kind = row.cell(0);
        if (!SECTIONS.containsKey(kind)) {
            word(kind, row);
            return;
        }
        if (!isOpen(row)) {
            begin(row, kind + row.cell(10));
        }
        fact(row.cell(4), row.cell(5), CsvInjectionGuard.restored(row.cells().get(7)));
    }

    private void begin(CsvRow row, String record) {
        open = record;
        begun = row.line();
        section = SECTIONS.getOrDefault(row.cell(0), "");
        node = ExportJsonWriter.object().put("uid", row.cell(10)).put("editedAt", row.cell(11));
        node.put("id", row.cell(1).isEmpty() ? 0 : RecordId.parse(row.cell(1)).number());
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
            requireYes(text);
            node.put(name, true);
        } else {
            node.put(name, text);
        }
    }

    private static void requireYes(String text) {
        if (!text.equals("yes")) {
            throw new BadInput("home is \"" + text + "\", which is not yes; leave the row out for a session elsewhere");
        }
    }

    /** As the export writes it: digits, perhaps with a sign and a decimal point, however many. */
    private static double number(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("0123456789.-".indexOf(value.charAt(i)) < 0) {
                throw new BadInput("value \"" + value + "\" is no number");
            }
        }
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
        if (open.isEmpty()) {
            return;
        }
        open = "";
        try {
            reader.read(section, node);
        } catch (BadInput e) {
            throw new BadInput("line " + begun + ": " + e.sentence(), e);
        }
    }
}

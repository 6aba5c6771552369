package painlog.exchange.json;

import java.io.PrintStream;
import java.util.List;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalVisitor;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.Tombstone;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Writes a whole journal as one JSON object of lists, or as JSON lines; nothing is lost. */
public final class JsonExport implements JournalVisitor {
    /** The schema name of the file. */
    public static final String SCHEMA = "painlog.export/1";

    /** The lists, in their order. */
    static final List<String> SECTIONS = List.of(
            "settings",
            "measures",
            "therapies",
            "techniques",
            "words",
            "providers",
            "entries",
            "sessions",
            "periods",
            "doses",
            "plans",
            "deleted");

    /** The list a record belongs to. */
    private static final RecordVisitor<String> LIST = new RecordVisitor<>() {
        @Override
        public String entry(Entry entry) {
            return "entries";
        }

        @Override
        public String session(Session session) {
            return "sessions";
        }

        @Override
        public String period(Period period) {
            return "periods";
        }

        @Override
        public String dose(Dose dose) {
            return "doses";
        }

        @Override
        public String plan(Plan plan) {
            return "plans";
        }

        @Override
        public String provider(Provider provider) {
            return "providers";
        }
    };

    private final PrintStream out;
    private final JsonGenerator generator;
    private final boolean lines;
    private int section = -1;
    private boolean first = true;

    /**
     * @param lines whether to write JSON lines instead of one object
     */
    public JsonExport(PrintStream out, boolean lines) {
        this.out = out;
        this.lines = lines;
        this.generator =
                ExportJsonWriter.MAPPER.writer().withRootValueSeparator("").createGenerator(out, JsonEncoding.UTF8);
        generator.writeRaw("{\"schema\":\"" + SCHEMA + "\"" + (lines ? "}\n" : ""));
    }

    private void print(String list, ObjectNode node) {
        if (lines) {
            ObjectNode line = ExportJsonWriter.object().put("in", list);
            line.setAll(node);
            ExportJsonWriter.MAPPER.writeTree(generator, line);
            generator.writeRaw("\n");
            return;
        }
        open(SECTIONS.indexOf(list));
        generator.writeRaw(first ? "\n" : ",\n");
        ExportJsonWriter.MAPPER.writeTree(generator, node);
        first = false;
    }

    /** Opens the next list; empty lists are written, too. */
    private void open(int wanted) {
        while (section < wanted) {
            generator.writeRaw((section < 0 ? "" : "]") + ",\n\"" + SECTIONS.get(++section) + "\":[");
            first = true;
        }
    }

    /** Ends the file. */
    public void end() {
        if (!lines) {
            open(SECTIONS.size() - 1);
            generator.writeRaw("]}\n");
        }
        generator.flush();
        out.flush();
    }

    @Override
    public void setting(String name, String value) {
        print("settings", ExportJsonWriter.object().put("name", name).put("value", value));
    }

    @Override
    public void measure(Measure measure) {
        print("measures", ExportJsonWriter.of(measure));
    }

    @Override
    public void therapy(String name) {
        print("therapies", ExportJsonWriter.object().put("name", name));
    }

    @Override
    public void technique(String therapy, String name) {
        print("techniques", ExportJsonWriter.object().put("therapy", therapy).put("name", name));
    }

    @Override
    public void word(WordKind kind, String name) {
        print("words", ExportJsonWriter.object().put("kind", kind.word()).put("name", name));
    }

    @Override
    public void record(VersionedRecord<?> record) {
        print(record.value().accept(LIST), ExportJsonWriter.of(record));
    }

    @Override
    public void tombstone(Tombstone tombstone) {
        print("deleted", ExportJsonWriter.of(tombstone));
    }
}

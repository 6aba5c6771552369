package painlog.report.care;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.text.Plural;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults of a journal file, in every format; none for a sound one. */
public final class VerificationReport implements Report {
    /**
     * How much of one kind of record can be read, or was saved.
     *
     * @param kind such as {@code entry}
     * @param lost of which it is known that they were there
     */
    public record ReadableRecords(String kind, long saved, long lost) {}

    /** A file beside the journal that holds records of it, and how it came to be there. */
    public record Beside(String file, String origin) {}

    private final List<String> faults;
    private final List<ReadableRecords> readable;
    private final List<Beside> beside;
    private final @Nullable String salvaged;

    /**
     * @param readable empty for a sound journal
     * @param salvaged the new journal into which it was saved; null where it was not
     */
    public VerificationReport(
            List<String> faults, List<ReadableRecords> readable, List<Beside> beside, @Nullable String salvaged) {
        this.faults = List.copyOf(faults);
        this.readable = List.copyOf(readable);
        this.beside = List.copyOf(beside);
        this.salvaged = salvaged;
    }

    public List<String> faults() {
        return faults;
    }

    public List<Beside> beside() {
        return beside;
    }

    /** Such as {@code 99 entries (1 more can't be read), 3 sessions}. */
    public String saved() {
        List<String> parts = new ArrayList<>();
        for (ReadableRecords one : readable) {
            String lost = one.lost() == 0 ? "" : " (" + one.lost() + " more can't be read)";
            parts.add(Plural.count(one.saved(), one.kind().equals("word") ? "own word" : one.kind()) + lost);
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    @Override
    public TextDocument page() {
        List<Block> blocks = new ArrayList<>();
        faults.forEach(fault -> blocks.add(new Paragraph(fault)));
        if (faults.isEmpty()) {
            blocks.add(new Paragraph("the journal is sound"));
        }
        return new TextDocument(blocks);
    }

    @Override
    public Table records() {
        return Table.of(
                List.of(Column.text("fault")), faults.stream().map(List::of).toList());
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("verify").put("sound", faults.isEmpty());
        ArrayNode list = object.putArray("faults");
        faults.forEach(fault -> list.add(node(fault)));
        object.set("readable", Json.mapper().valueToTree(readable));
        object.set("beside", Json.mapper().valueToTree(beside));
        out.println(object.put("salvaged", salvaged));
    }

    @Override
    public void jsonLines(PrintStream out) {
        faults.forEach(fault -> out.println(node(fault)));
    }

    private static ObjectNode node(String fault) {
        return Json.mapper().createObjectNode().put("fault", fault);
    }

    @Override
    public boolean isEmpty() {
        return faults.isEmpty();
    }
}

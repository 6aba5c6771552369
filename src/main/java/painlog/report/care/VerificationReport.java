package painlog.report.care;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults of a journal file, in every format; none for a sound one. */
public final class VerificationReport implements Report {
    private final List<String> faults;

    public VerificationReport(List<String> faults) {
        this.faults = List.copyOf(faults);
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
        out.println(object);
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

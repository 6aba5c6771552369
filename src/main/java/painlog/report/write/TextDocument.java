package painlog.report.write;

import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Section;
import painlog.report.document.TitledTable;

/** The document of a reading command, whether it is written as text, Markdown or HTML. */
public record TextDocument(List<Block> blocks) {
    public TextDocument {
        blocks = List.copyOf(blocks);
    }

    public static TextDocument of(Block... blocks) {
        return new TextDocument(List.of(blocks));
    }

    /** A document of its own, one part after the other. */
    public static TextDocument of(ClinicianDocument document) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, document.name()));
        document.lead().forEach(line -> blocks.add(new Paragraph(line)));
        for (Section section : document.sections()) {
            if (!section.title().isEmpty()) {
                blocks.add(new Heading(2, section.title()));
            }
            blocks.addAll(section.blocks());
        }
        blocks.add(new Paragraph(document.statement() + " " + document.made()));
        for (TitledTable titled : document.appendix()) {
            blocks.add(new Heading(2, titled.title()));
            blocks.add(titled.table());
        }
        return new TextDocument(blocks);
    }
}

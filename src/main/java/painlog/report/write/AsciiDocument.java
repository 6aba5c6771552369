package painlog.report.write;

import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.PlainBlockVisitor;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;
import painlog.text.AsciiFallback;
import painlog.text.ControlCharacters;

/**
 * Converts a document to ASCII, for terminals without Unicode; done before layout, since some symbols become longer.
 */
final class AsciiDocument implements PlainBlockVisitor {
    private final List<Block> blocks = new ArrayList<>();

    private AsciiDocument() {}

    static TextDocument of(TextDocument document) {
        AsciiDocument ascii = new AsciiDocument();
        document.blocks().forEach(block -> block.accept(ascii));
        return new TextDocument(ascii.blocks);
    }

    @Override
    public void heading(Heading heading) {
        blocks.add(new Heading(heading.level(), ascii(heading.text())));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        blocks.add(new Paragraph(ascii(paragraph.text())));
    }

    @Override
    public void sentenceList(SentenceList sentences) {
        blocks.add(new SentenceList(
                sentences.all().stream().map(AsciiDocument::ascii).toList()));
    }

    @Override
    public void table(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(ascii(column.title()), column.align(), column.wraps(), column.spare()))
                .toList();
        blocks.add(new Table(
                columns,
                row -> table.rows()
                        .each(cells -> row.accept(
                                cells.stream().map(AsciiDocument::ascii).toList()))));
    }

    /** Control characters are made visible first: the dot that replaces them is not ASCII either. */
    private static String ascii(String text) {
        return AsciiFallback.of(ControlCharacters.visible(text));
    }
}

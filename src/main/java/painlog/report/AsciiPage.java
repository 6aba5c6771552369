package painlog.report;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Ascii;

/** A page in ASCII, for terminals that know no other signs; done before it is laid out, since some signs grow. */
final class AsciiPage implements PlainBlockVisitor {
    private final List<Block> blocks = new ArrayList<>();

    private AsciiPage() {}

    static Page of(Page page) {
        AsciiPage ascii = new AsciiPage();
        page.blocks().forEach(block -> block.accept(ascii));
        return new Page(ascii.blocks);
    }

    @Override
    public void heading(Heading heading) {
        blocks.add(new Heading(heading.level(), Ascii.of(heading.text())));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        blocks.add(new Paragraph(Ascii.of(paragraph.text())));
    }

    @Override
    public void table(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(Ascii.of(column.title()), column.align(), column.wraps(), column.spare()))
                .toList();
        blocks.add(new Table(
                columns,
                row -> table.rows()
                        .each(cells -> row.accept(cells.stream().map(Ascii::of).toList()))));
    }
}

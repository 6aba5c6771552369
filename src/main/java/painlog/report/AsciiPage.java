package painlog.report;

import java.util.List;
import painlog.journal.Ascii;

/** A page in ASCII, for terminals that know no other signs; done before it is laid out, since some signs grow. */
final class AsciiPage {
    private AsciiPage() {}

    static Page of(Page page) {
        return new Page(page.blocks().stream().map(AsciiPage::of).toList());
    }

    private static Block of(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), Ascii.of(heading.text()));
        }
        return block instanceof Paragraph paragraph ? new Paragraph(Ascii.of(paragraph.text())) : of((Table) block);
    }

    private static Table of(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(Ascii.of(column.title()), column.align(), column.wraps(), column.spare()))
                .toList();
        return new Table(
                columns,
                row -> table.rows()
                        .each(cells -> row.accept(cells.stream().map(Ascii::of).toList())));
    }
}

package painlog.report;

import java.util.List;
import painlog.text.AsciiFallback;
import painlog.text.ControlCharacters;

/** A page in ASCII, for terminals that know no other signs; done before it is laid out, since some signs grow. */
final class AsciiPage {
    private AsciiPage() {}

    static Page of(Page page) {
        return new Page(page.blocks().stream().map(AsciiPage::of).toList());
    }

    private static Block of(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), ascii(heading.text()));
        }
        return block instanceof Paragraph paragraph ? new Paragraph(ascii(paragraph.text())) : of((Table) block);
    }

    private static Table of(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(ascii(column.title()), column.align(), column.wraps(), column.spare()))
                .toList();
        return new Table(
                columns,
                row -> table.rows()
                        .each(cells ->
                                row.accept(cells.stream().map(AsciiPage::ascii).toList())));
    }

    /** What steers a terminal is made visible first: the sign that stands for it is not ASCII either. */
    private static String ascii(String text) {
        return AsciiFallback.of(ControlCharacters.visible(text));
    }
}

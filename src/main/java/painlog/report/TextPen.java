package painlog.report;

import java.io.PrintStream;
import painlog.text.ControlCharacters;
import painlog.text.WordWrap;

/** Writes a page as plain text for a terminal or a pipe. */
final class TextPen implements PlainBlockVisitor {
    private static final int COMFORTABLE = 100;

    private final Paper paper;

    private TextPen(Paper paper) {
        this.paper = paper;
    }

    static void print(Page page, Paper paper) {
        TextPen pen = new TextPen(paper);
        boolean first = true;
        for (Block block : (paper.unicode() ? page : AsciiPage.of(page)).blocks()) {
            if (!first) {
                paper.out().println();
            }
            first = false;
            block.accept(pen);
        }
    }

    @Override
    public void heading(Heading heading) {
        for (String line : WordWrap.columns(width(paper)).lines(ControlCharacters.visible(heading.text()))) {
            paper.out().println(bold(line, paper));
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        PrintStream out = paper.out();
        for (String line : WordWrap.columns(width(paper)).lines(ControlCharacters.visible(paragraph.text()))) {
            out.println(line);
        }
    }

    @Override
    public void table(Table table) {
        new TextTable(table, paper).print();
    }

    private static int width(Paper paper) {
        return Math.min(COMFORTABLE, paper.width().orElse(COMFORTABLE));
    }

    static String bold(String text, Paper paper) {
        return paper.colour() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }
}

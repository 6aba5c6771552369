package painlog.report;

import java.io.PrintStream;
import painlog.text.ControlCharacters;
import painlog.text.WordWrap;

/** Writes a page as plain text for a terminal or a pipe. */
final class TextPen {
    private static final int COMFORTABLE = 100;

    private TextPen() {}

    static void print(Page page, Paper paper) {
        boolean first = true;
        for (Block block : (paper.unicode() ? page : AsciiPage.of(page)).blocks()) {
            if (!first) {
                paper.out().println();
            }
            first = false;
            print(block, paper);
        }
    }

    private static void print(Block block, Paper paper) {
        if (block instanceof Heading heading) {
            heading(heading, paper);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, paper);
        } else {
            new TextTable((Table) block, paper).print();
        }
    }

    private static void heading(Heading heading, Paper paper) {
        for (String line : WordWrap.columns(width(paper)).lines(ControlCharacters.visible(heading.text()))) {
            paper.out().println(bold(line, paper));
        }
    }

    private static void paragraph(Paragraph paragraph, Paper paper) {
        PrintStream out = paper.out();
        for (String line : WordWrap.columns(width(paper)).lines(ControlCharacters.visible(paragraph.text()))) {
            out.println(line);
        }
    }

    private static int width(Paper paper) {
        return Math.min(COMFORTABLE, paper.width().orElse(COMFORTABLE));
    }

    static String bold(String text, Paper paper) {
        return paper.colour() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }
}

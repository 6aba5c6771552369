package painlog.report.write;

import java.io.PrintStream;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.PlainBlockVisitor;
import painlog.report.document.Table;
import painlog.text.ControlCharacters;
import painlog.text.WordWrap;

/** Writes a document as plain text for a terminal or a pipe. */
public final class TextWriter implements PlainBlockVisitor {
    private static final int COMFORTABLE = 100;

    private final Output output;

    private TextWriter(Output output) {
        this.output = output;
    }

    public static void print(TextDocument document, Output output) {
        TextWriter writer = new TextWriter(output);
        boolean first = true;
        for (Block block : (output.unicode() ? document : AsciiDocument.of(document)).blocks()) {
            if (!first) {
                output.out().println();
            }
            first = false;
            block.accept(writer);
        }
    }

    @Override
    public void heading(Heading heading) {
        for (String line : WordWrap.columns(width(output)).lines(ControlCharacters.visible(heading.text()))) {
            output.out().println(bold(line, output));
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        PrintStream out = output.out();
        for (String line : WordWrap.columns(width(output)).lines(ControlCharacters.visible(paragraph.text()))) {
            out.println(line);
        }
    }

    @Override
    public void table(Table table) {
        new TextTable(table, output).print();
    }

    private static int width(Output output) {
        return Math.min(COMFORTABLE, output.width().orElse(COMFORTABLE));
    }

    static String bold(String text, Output output) {
        return output.colour() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }
}

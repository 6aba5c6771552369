package painlog.report.write;

import java.io.PrintStream;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.PlainBlockVisitor;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;
import painlog.text.ControlCharacters;
import painlog.text.WordWrap;

/** Writes a document as plain text for a terminal or a pipe. */
public final class TextWriter implements PlainBlockVisitor {
    private static final int COMFORTABLE = 100;
    private static final String INDENT = "  ";

    private final Output output;
    private boolean isFirst = true;

    private TextWriter(Output output) {
        this.output = output;
    }

    public static void print(TextDocument document, Output output) {
        TextWriter writer = new TextWriter(output);
        for (Block block : (output.unicode() ? document : AsciiDocument.of(document)).blocks()) {
            block.accept(writer);
        }
    }

    /** An empty line between what is written plainly, however many parts a block is written in. */
    private void separate() {
        if (!isFirst) {
            output.out().println();
        }
        isFirst = false;
    }

    @Override
    public void heading(Heading heading) {
        separate();
        for (String line : WordWrap.columns(width(output)).lines(ControlCharacters.visible(heading.text()))) {
            output.out().println(bold(line, output));
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        separate();
        PrintStream out = output.out();
        for (String line : WordWrap.columns(width(output)).lines(ControlCharacters.visible(paragraph.text()))) {
            out.println(line);
        }
    }

    /** What goes on in another line is set in, so that the beginnings stand out. */
    @Override
    public void sentenceList(SentenceList sentences) {
        separate();
        WordWrap wrap = WordWrap.columns(width(output) - INDENT.length());
        for (String sentence : sentences.all()) {
            String before = "";
            for (String line : wrap.lines(ControlCharacters.visible(sentence))) {
                output.out().println(before + line);
                before = INDENT;
            }
        }
    }

    @Override
    public void table(Table table) {
        separate();
        new TextTable(table, output).print();
    }

    private static int width(Output output) {
        return Math.min(COMFORTABLE, output.width().orElse(COMFORTABLE));
    }

    static String bold(String text, Output output) {
        return output.colour() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }
}

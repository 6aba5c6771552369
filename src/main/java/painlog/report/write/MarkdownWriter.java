package painlog.report.write;

import java.io.PrintStream;
import java.util.List;
import painlog.report.document.Column;
import painlog.report.document.ColumnAlignment;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.PlainBlockVisitor;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;
import painlog.text.ControlCharacters;

/** Writes a document in Markdown with tables (GitHub's flavour), fit to be mailed as it is. */
final class MarkdownWriter implements PlainBlockVisitor {
    private final PrintStream out;
    private boolean isFirst = true;

    private MarkdownWriter(PrintStream out) {
        this.out = out;
    }

    static void print(TextDocument document, PrintStream out) {
        MarkdownWriter writer = new MarkdownWriter(out);
        document.blocks().forEach(block -> block.accept(writer));
    }

    private void separate() {
        if (!isFirst) {
            out.println();
        }
        isFirst = false;
    }

    @Override
    public void heading(Heading heading) {
        separate();
        out.println("#".repeat(heading.level()) + " " + escaped(heading.text()));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        separate();
        out.println(escaped(paragraph.text()));
    }

    @Override
    public void sentenceList(SentenceList sentences) {
        separate();
        sentences.all().forEach(sentence -> out.println("- " + escaped(sentence)));
    }

    @Override
    public void table(Table table) {
        separate();
        StringBuilder head = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        for (Column column : table.columns()) {
            head.append(' ').append(escaped(column.title())).append(" |");
            rule.append(column.align() == ColumnAlignment.RIGHT ? " ---: |" : " --- |");
        }
        out.println(head);
        out.println(rule);
        table.rows().each(row -> out.println(line(row)));
    }

    private static String line(List<String> row) {
        StringBuilder line = new StringBuilder("|");
        for (String cell : row) {
            line.append(' ').append(escaped(cell)).append(" |");
        }
        return line.toString();
    }

    /** Text that means nothing to Markdown, whatever a note contains. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        String tame = ControlCharacters.visible(text);
        for (int i = 0; i < tame.length(); i++) {
            char c = tame.charAt(i);
            if ("\\`*_[]<>|#!".indexOf(c) >= 0 && !isInsideWord(tame, i)) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }

    /** An underscore inside a word is no markup. */
    private static boolean isInsideWord(String text, int at) {
        return text.charAt(at) == '_'
                && at > 0
                && at < text.length() - 1
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}

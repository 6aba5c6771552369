package painlog.report;

import java.io.PrintStream;

/** A result that can be printed in every format; all of them show the same numbers. */
public interface Printable {
    /** For people: text on a terminal or Markdown, numbers rounded. */
    Page page();

    /** For programs: one table with numbers unrounded and absent values empty. */
    Table records();

    /** One JSON object with its schema first. */
    void json(PrintStream out);

    /** One JSON object per record. */
    void jsonLines(PrintStream out);

    /** Whether there was nothing to show. */
    boolean isEmpty();

    /** Prints the result. */
    default void print(Format format, Paper paper) {
        switch (format) {
            case TABLE -> TextPen.print(page(), paper);
            case MARKDOWN -> MarkdownPen.print(page(), paper.out());
            case CSV -> CsvPen.print(records(), paper.out());
            case JSON -> json(paper.out());
            case JSONL -> jsonLines(paper.out());
        }
    }
}

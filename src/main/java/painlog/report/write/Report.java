package painlog.report.write;

import java.io.PrintStream;
import java.util.Optional;
import painlog.report.document.Table;

/** A result that can be printed in every format; all of them show the same numbers. */
public interface Report {
    /** For people: text on a terminal or Markdown, numbers rounded. */
    TextDocument page();

    /** For programs: one table with numbers unrounded and absent values empty. */
    Table records();

    /** One JSON object with its schema first. */
    void json(PrintStream out);

    /** One JSON object per record. */
    void jsonLines(PrintStream out);

    /** Whether there was nothing to show. */
    boolean isEmpty();

    /** What is told beside the output where there is nothing to list; empty where the page says it itself. */
    default Optional<String> nothing() {
        return Optional.empty();
    }

    /** Prints the result. */
    default void print(Format format, Output output) {
        switch (format) {
            case TABLE -> TextWriter.print(page(), output);
            case MARKDOWN -> MarkdownWriter.print(page(), output.out());
            case CSV -> CsvTableWriter.print(records(), output.out());
            case JSON -> json(output.out());
            case JSONL -> jsonLines(output.out());
        }
    }
}

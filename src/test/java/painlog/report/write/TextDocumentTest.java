package painlog.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.Column;
import painlog.report.document.DefinitionList;
import painlog.report.document.KeyFigures;
import painlog.report.document.NumberedList;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.Table;
import painlog.report.document.TitledTable;

class TextDocumentTest {
    private static final ClinicianDocument DOCUMENT = new ClinicianDocument(
            "Report",
            "June",
            List.of("Much.", "More."),
            List.of(
                    new Section(
                            Place.ACROSS,
                            "",
                            List.of(new KeyFigures(List.of(new KeyFigures.Tile("mean", "4.5", "30 days"))))),
                    new Section(
                            Place.LEFT,
                            "Pictures",
                            List.of(
                                    new ChartSlot(ChartSlot.Kind.COURSE, "Up and down."),
                                    new ChartSlot(ChartSlot.Kind.BODY, "Discs."))),
                    new Section(
                            Place.RIGHT,
                            "Rest",
                            List.of(
                                    new DefinitionList(List.of(new DefinitionList.Fact("sleep", "bad"))),
                                    new NumberedList(List.of("Why?", "When?"))))),
            "Logged by oneself.",
            "Made today.",
            List.of(new TitledTable(
                    "All doses", Table.of(List.of(Column.text("drug")), List.of(List.of("ibuprofen"))))));

    @Test
    void a_document_is_written_plainly_part_after_part_and_the_body_not_at_all() {
        assertEquals("""
                # Report, June

                Much.

                More.

                | figure | value | of |
                | --- | ---: | --- |
                | mean | 4.5 | 30 days |

                ## Pictures

                Up and down.

                ## Rest

                | what | logged |
                | --- | --- |
                | sleep | bad |

                1. Why?

                2. When?

                Logged by oneself. Made today.

                ## All doses

                | drug |
                | --- |
                | ibuprofen |
                """, printed(true));
    }

    @Test
    void a_terminal_shows_the_same_parts() {
        assertEquals("""
                Report, June

                Much.

                More.

                figure  value  of
                mean      4.5  30 days

                Pictures

                Up and down.

                Rest

                what   logged
                sleep  bad

                1. Why?

                2. When?

                Logged by oneself. Made today.

                All doses

                drug
                ibuprofen
                """, printed(false));
    }

    private static String printed(boolean isMarkdown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        if (isMarkdown) {
            MarkdownWriter.print(TextDocument.of(DOCUMENT), out);
        } else {
            TextWriter.print(TextDocument.of(DOCUMENT), Output.plain(out));
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

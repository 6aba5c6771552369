package painlog.report.words;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** One term, or the list of all. */
public final class GlossaryReport implements Report {
    private final List<Glossary.Term> terms;
    private final boolean alone;

    private GlossaryReport(List<Glossary.Term> terms, boolean alone) {
        this.terms = List.copyOf(terms);
        this.alone = alone;
    }

    public static GlossaryReport all() {
        return new GlossaryReport(Glossary.all(), false);
    }

    public static GlossaryReport of(Glossary.Term term) {
        return new GlossaryReport(List.of(term), true);
    }

    @Override
    public TextDocument page() {
        List<Block> blocks = new ArrayList<>();
        if (alone) {
            Glossary.Term term = terms.get(0);
            blocks.add(new Heading(1, String.join(", ", term.names())));
            blocks.add(new Paragraph(term.text()));
            blocks.add(new Paragraph("Source: " + term.source()));
        } else {
            blocks.add(new Paragraph(
                    "painlog explain TERM says what each of these means: " + String.join(", ", names()) + "."));
        }
        return new TextDocument(blocks);
    }

    private List<String> names() {
        return terms.stream().map(Glossary.Term::name).sorted().toList();
    }

    @Override
    public Table records() {
        List<Column> columns = List.of(Column.words("term"), Column.text("text"), Column.text("source"));
        return Table.of(
                columns,
                terms.stream()
                        .map(term -> List.of(term.name(), term.text(), term.source()))
                        .toList());
    }

    @Override
    public void json(PrintStream out) {
        var object = Json.object("explain");
        object.set("terms", Json.mapper().valueToTree(terms));
        out.println(object);
    }

    @Override
    public void jsonLines(PrintStream out) {
        terms.forEach(term -> out.println(Json.mapper().writeValueAsString(term)));
    }

    @Override
    public boolean isEmpty() {
        return terms.isEmpty();
    }
}

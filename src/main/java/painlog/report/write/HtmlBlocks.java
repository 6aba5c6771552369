package painlog.report.write;

import java.io.PrintStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import painlog.report.document.BlockVisitor;
import painlog.report.document.ChartSlot;
import painlog.report.document.Column;
import painlog.report.document.ColumnAlignment;
import painlog.report.document.DefinitionList;
import painlog.report.document.Heading;
import painlog.report.document.KeyFigures;
import painlog.report.document.NumberedList;
import painlog.report.document.Paragraph;
import painlog.report.document.ResponsiveImage;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;

/** Writes the blocks of a section as HTML. */
final class HtmlBlocks implements BlockVisitor {
    private final HtmlBuilder html;
    private final Map<ChartSlot.Kind, ResponsiveImage> drawings;
    private final String part;

    /**
     * @param part the title of the part they are in
     */
    HtmlBlocks(HtmlBuilder html, Map<ChartSlot.Kind, ResponsiveImage> drawings, String part) {
        this.html = html;
        this.drawings = drawings;
        this.part = part;
    }

    @Override
    public void heading(Heading heading) {
        html.element("h3", heading.text()).line();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        html.element("p", "small", paragraph.text()).line();
    }

    @Override
    public void sentenceList(SentenceList sentences) {
        html.open("ul", "sentences").line();
        sentences.all().forEach(sentence -> html.element("li", sentence).line());
        html.close("ul").line();
    }

    @Override
    public void table(Table table) {
        head(html, table, part);
        table.rows().each(row -> html.raw(row(table, row)));
        html.raw(TAIL);
    }

    @Override
    public void definitionList(DefinitionList definitionList) {
        html.open("dl").line();
        for (DefinitionList.Fact fact : definitionList.all()) {
            html.open("div").element("dt", fact.name()).element("dd", fact.text());
            html.close("div").line();
        }
        html.close("dl").line();
    }

    @Override
    public void numberedList(NumberedList numberedList) {
        html.open("ol").line();
        numberedList.all().forEach(point -> html.element("li", point).line());
        html.close("ol").line();
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        html.open("dl", "tiles").line();
        for (KeyFigures.Tile tile : figures.all()) {
            html.open("div").element("dt", tile.label());
            html.open("dd").element("strong", tile.figure());
            html.element("span", tile.detail()).close("dd").close("div").line();
        }
        html.close("dl").line();
    }

    /** The chart's image, else its text alternative. */
    @Override
    public void chartSlot(ChartSlot slot) {
        ResponsiveImage responsiveImage = drawings.get(slot.kind());
        if (responsiveImage == null) {
            html.element("p", slot.alternative()).line();
            return;
        }
        html.raw("<picture class=\"" + slot.kind().word() + "\">\n");
        List<ResponsiveImage.Source> sources = responsiveImage.sources();
        for (ResponsiveImage.Source importFormat : sources.subList(0, sources.size() - 1)) {
            html.raw("<source media=\"" + importFormat.media() + "\" srcset=\"" + data(importFormat) + "\""
                    + size(importFormat) + ">\n");
        }
        ResponsiveImage.Source any = sources.get(sources.size() - 1);
        html.raw("<img src=\"" + data(any) + "\"" + size(any) + " alt=\"")
                .words(slot.alternative())
                .raw("\">\n</picture>\n");
    }

    private static String size(ResponsiveImage.Source importFormat) {
        return " width=\"" + importFormat.width() + "\" height=\"" + importFormat.height() + "\"";
    }

    private static String data(ResponsiveImage.Source importFormat) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(importFormat.svg());
    }

    private static final String TAIL = "</tbody>\n</table>\n</div>\n";

    /** Writes a table row by row. */
    static void stream(Table table, String title, PrintStream out) {
        HtmlBuilder head = new HtmlBuilder();
        head(head, table, title);
        out.print(head.text());
        table.rows().each(row -> out.print(row(table, row)));
        out.print(TAIL);
    }

    private static void head(HtmlBuilder html, Table table, String title) {
        html.raw("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .words(title)
                .raw("\">\n");
        html.raw("<table>\n<thead>\n<tr>");
        for (Column column : table.columns()) {
            html.raw("<th scope=\"col\"" + kind(column) + ">")
                    .words(column.title())
                    .raw("</th>");
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
    }

    private static String row(Table table, List<String> cells) {
        HtmlBuilder row = new HtmlBuilder();
        row.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            boolean names = i == 0;
            Column column = table.columns().get(i);
            row.raw(names ? "<th scope=\"row\"" + kind(column) + ">" : "<td" + kind(column) + ">");
            row.breakable(cells.get(i)).close(names ? "th" : "td");
        }
        return row.close("tr").line().text();
    }

    private static String kind(Column column) {
        return column.align() == ColumnAlignment.RIGHT ? " class=\"number\"" : column.wraps() ? " class=\"text\"" : "";
    }
}

package painlog.report.figures;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.SiteMix;
import painlog.report.document.Column;
import painlog.report.document.Heading;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.text.ValueFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures that a chart shows, mark by mark, from the specification that the picture is drawn from. */
public final class ChartFiguresReport implements Report {
    /**
     * What a chart says of itself.
     *
     * @param kind as typed
     * @param alternative the text alternative
     * @param mix whether values of several sites are drawn together
     */
    public record ChartDescription(
            String kind, String title, String subtitle, String alternative, List<String> notes, SiteMix mix) {
        public ChartDescription {
            notes = List.copyOf(notes);
        }
    }

    private static final List<String> TITLES =
            List.of("panel", "series", "name", "from", "to", "value", "low", "high", "text");

    private final ChartDescription description;
    private final List<ChartFigure> figures;
    private final boolean isEmpty;

    /**
     * @param isEmpty whether there was nothing to draw
     */
    public ChartFiguresReport(ChartDescription description, List<ChartFigure> figures, boolean isEmpty) {
        this.description = description;
        this.figures = List.copyOf(figures);
        this.isEmpty = isEmpty;
    }

    @Override
    public TextDocument page() {
        return new TextDocument(List.of(new Heading(1, description.title()), records()));
    }

    @Override
    public Table records() {
        return Table.of(
                TITLES.stream().map(Column::words).toList(),
                figures.stream().map(ChartFiguresReport::row).toList());
    }

    private static List<String> row(ChartFigure figure) {
        ChartFigure.Range range = figure.estimate();
        return List.of(
                figure.panel(),
                figure.series(),
                figure.name(),
                figure.place().from(),
                figure.place().to(),
                plain(range.value()),
                plain(range.low()),
                plain(range.high()),
                figure.text());
    }

    private static String plain(OptionalDouble value) {
        return value.isPresent() ? ValueFormat.plain(value.getAsDouble()) : "";
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("chart");
        object.put("kind", description.kind());
        object.put("title", description.title());
        object.put("subtitle", words(description.subtitle()));
        object.put("alternative", description.alternative());
        ArrayNode notes = object.putArray("notes");
        description.notes().forEach(notes::add);
        object.set("sitesMixed", Json.mapper().valueToTree(description.mix().sites()));
        ArrayNode all = object.putArray("figures");
        figures.forEach(figure -> all.add(node(figure)));
        out.println(object);
    }

    private static ObjectNode node(ChartFigure figure) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("panel", words(figure.panel()));
        node.put("series", words(figure.series()));
        node.put("name", words(figure.name()));
        node.put("from", words(figure.place().from()));
        node.put("to", words(figure.place().to()));
        put(node, "value", figure.estimate().value());
        put(node, "low", figure.estimate().low());
        put(node, "high", figure.estimate().high());
        return node.put("text", words(figure.text()));
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            Json.put(node, key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    private static @org.jspecify.annotations.Nullable String words(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public void jsonLines(PrintStream out) {
        figures.forEach(figure -> out.println(node(figure)));
    }

    @Override
    public boolean isEmpty() {
        return isEmpty;
    }
}

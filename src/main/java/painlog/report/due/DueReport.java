package painlog.report.due;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import painlog.analysis.due.Due;
import painlog.analysis.due.DueItem;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is open today, in every format.
 *
 * @param isShort whether people get one line, for a prompt
 */
public record DueReport(Due due, boolean isShort) implements Report {
    private static final List<String> TITLES =
            List.of("kind", "therapy", "planned", "done", "left", "until", "last", "text");

    @Override
    public TextDocument page() {
        List<Block> lines = isShort
                ? List.of(new Paragraph(due.items().stream()
                        .map(item -> item.accept(new DueWord()))
                        .collect(Collectors.joining(", "))))
                : due.items().stream()
                        .<Block>map(item -> new Paragraph(text(item)))
                        .toList();
        return new TextDocument(lines);
    }

    private String text(DueItem item) {
        return item.accept(new DueText(due.day()));
    }

    @Override
    public Table records() {
        return Table.of(
                TITLES.stream().map(Column::words).toList(),
                due.items().stream().map(this::row).toList());
    }

    private List<String> row(DueItem item) {
        DueFields fields = DueFields.of(item);
        return List.of(
                fields.kind(),
                fields.therapy(),
                number(fields.planned()),
                number(fields.done()),
                number(fields.left()),
                fields.until().map(LocalDate::toString).orElse(""),
                fields.last().map(LocalDate::toString).orElse(""),
                text(item));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object("due").put("day", due.day().toString());
        ArrayNode list = object.putArray("due");
        due.items().forEach(item -> list.add(node(item)));
        out.println(object);
    }

    private ObjectNode node(DueItem item) {
        DueFields fields = DueFields.of(item);
        ObjectNode node = Json.mapper().createObjectNode().put("kind", fields.kind());
        node.put("therapy", fields.therapy().isEmpty() ? null : fields.therapy());
        put(node, "planned", fields.planned());
        put(node, "done", fields.done());
        put(node, "left", fields.left());
        put(node, "until", fields.until());
        put(node, "last", fields.last());
        return node.put("text", text(item));
    }

    private static void put(ObjectNode node, String key, OptionalInt number) {
        if (number.isPresent()) {
            node.put(key, number.getAsInt());
        } else {
            node.putNull(key);
        }
    }

    private static void put(ObjectNode node, String key, Optional<LocalDate> day) {
        node.put(key, day.map(LocalDate::toString).orElse(null));
    }

    @Override
    public void jsonLines(PrintStream out) {
        due.items().forEach(item -> out.println(node(item)));
    }

    @Override
    public boolean isEmpty() {
        return due.isEmpty();
    }
}

package painlog.report.write;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A short list that is in memory, in every format. */
public final class ListReport<T> implements Report {
    /** One column and how its cell follows from an item. */
    public record Field<T>(Column column, Function<T, String> cell) {}

    /** How the items are written: columns for people and for programs, and JSON. */
    public record Form<T>(List<Field<T>> forPeople, List<Field<T>> forPrograms, Function<T, ObjectNode> json) {}

    private final String command;
    private final String key;
    private final List<T> items;
    private final Form<T> form;

    /**
     * @param command names the schema, such as {@code measure-list}
     * @param key under which the JSON object has the items
     */
    public ListReport(String command, String key, List<T> items, Form<T> form) {
        this.command = command;
        this.key = key;
        this.items = List.copyOf(items);
        this.form = form;
    }

    @Override
    public TextDocument page() {
        return isEmpty()
                ? TextDocument.of(new Paragraph("Nothing to list."))
                : TextDocument.of(table(form.forPeople()));
    }

    @Override
    public Optional<String> nothing() {
        return isEmpty() ? Optional.of("Nothing to list.") : Optional.empty();
    }

    @Override
    public Table records() {
        return table(form.forPrograms());
    }

    private Table table(List<Field<T>> fields) {
        List<List<String>> rows = new ArrayList<>();
        for (T item : items) {
            rows.add(fields.stream().map(field -> field.cell().apply(item)).toList());
        }
        return Table.of(fields.stream().map(Field::column).toList(), rows);
    }

    @Override
    public void json(PrintStream out) {
        ObjectNode object = Json.object(command);
        ArrayNode list = object.putArray(key);
        items.forEach(item -> list.add(form.json().apply(item)));
        out.println(object);
    }

    @Override
    public void jsonLines(PrintStream out) {
        items.forEach(item -> out.println(form.json().apply(item)));
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }
}

package painlog.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import painlog.report.document.Column;
import painlog.report.document.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of what commands print as JSON (JSON Schema 2020-12), each a file {@code schema/NAME.json} named for its
 * command, {@code period-list} for {@code period list}. What several of them mean alike stands once, in
 * {@code schema/definitions.json}, and is included in every schema that refers to it. Where a command has
 * {@code --format jsonl}, its schema defines {@code line}: one of those lines.
 */
public final class Schemas {
    private static final String LOCAL = "#/$defs/";

    private Schemas() {}

    /** Whether there is one of that name. */
    public static boolean has(String name) {
        return Schemas.class.getResource(path(name)) != null;
    }

    /** Prints the names with what each is of. */
    public static void list(List<String> names, Output output) {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(List.of(
                    name, Objects.requireNonNull(read(name)).path("title").asString()));
        }
        TextWriter.print(TextDocument.of(Table.of(List.of(Column.words("schema"), Column.text("of")), rows)), output);
    }

    /** The schema, complete in itself; empty when there is none of that name. */
    public static Optional<String> of(String name) {
        return Optional.ofNullable(read(name)).map(Schemas::complete);
    }

    private static String complete(ObjectNode schema) {
        ObjectNode shared = Objects.requireNonNull(read("definitions"));
        Map<String, JsonNode> own = new TreeMap<>();
        schema.path("$defs").properties().forEach(one -> own.put(one.getKey(), one.getValue()));
        collect(schema, shared, own);
        schema.remove("$defs");
        if (!own.isEmpty()) {
            ObjectNode all = schema.putObject("$defs");
            own.forEach(all::set);
        }
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema);
    }

    /** Adds the definitions the node refers to, and those they refer to in turn. */
    private static void collect(JsonNode node, ObjectNode shared, Map<String, JsonNode> found) {
        String target = node.path("$ref").asString("");
        if (target.startsWith(LOCAL)) {
            String name = target.substring(LOCAL.length());
            if (!found.containsKey(name)) {
                found.put(name, shared.required(name));
                collect(shared.required(name), shared, found);
            }
        }
        for (JsonNode child : node) {
            collect(child, shared, found);
        }
    }

    private static @Nullable ObjectNode read(String name) {
        try (@Nullable InputStream in = Schemas.class.getResourceAsStream(path(name))) {
            return in == null ? null : (ObjectNode) Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return "schema/" + name + ".json";
    }
}

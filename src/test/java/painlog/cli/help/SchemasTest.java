package painlog.cli.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import painlog.cli.CommandName;
import painlog.cli.command.Command;
import painlog.cli.command.CommandLineFactory;
import painlog.report.write.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command that prints JSON has a schema, and every schema says all there is to say. */
final class SchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/painlog/report/write/schema");
    /** It has the option only to refuse it. */
    private static final String CHART = "chart";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void every_command_with_json_has_a_schema() {
        List<String> without = new ArrayList<>();
        for (String name : CommandName.REGISTRY.fullNames()) {
            Command command = Objects.requireNonNull(CommandName.REGISTRY.create(name));
            boolean printsJson =
                    CommandLineFactory.of(command, name).getCommandSpec().findOption("--format") != null;
            if (printsJson && !name.equals(CHART) && !Schemas.has(name.replace(' ', '-'))) {
                without.add(name);
            }
        }
        assertEquals(List.of(), without, "add schema/NAME.json for it, and a line to SchemaStory");
    }

    @Test
    void every_schema_belongs_to_a_command() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> listed = Files.list(FOLDER)) {
            listed.forEach(file -> files.add(file.getFileName().toString().replace(".json", "")));
        }
        files.remove("definitions");

        assertEquals(new TreeSet<>(SchemaCommand.names(CommandName.REGISTRY)), files);
    }

    @Test
    void objects_are_closed_and_require_every_key() throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> listed = Files.list(FOLDER)) {
            for (Path file : listed.toList()) {
                open(MAPPER.readTree(file), file.getFileName().toString(), open);
            }
        }
        assertEquals(List.of(), open);
    }

    private static void open(JsonNode node, String where, List<String> found) {
        boolean isPart = where.endsWith("Fields") || where.endsWith("/readings");
        if (node.path("properties").isObject() && node.has("type") && !isPart) {
            boolean closed = node.has("additionalProperties") || node.has("unevaluatedProperties");
            Set<String> keys = new TreeSet<>();
            node.get("properties").propertyNames().forEach(keys::add);
            node.path("required").forEach(key -> keys.remove(key.asString()));
            keys.remove("id"); // a record of an export may have none
            if (!closed || !keys.isEmpty()) {
                found.add(where + " " + keys);
            }
        }
        node.properties().forEach(child -> open(child.getValue(), where + "/" + child.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            open(node.get(i), where + "/" + i, found);
        }
    }

    @Test
    void every_shared_definition_is_used() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> listed = Files.list(FOLDER)) {
            for (Path file : listed.toList()) {
                all.append(Files.readString(file));
            }
        }
        List<String> unused = new ArrayList<>();
        for (String name : MAPPER.readTree(FOLDER.resolve("definitions.json")).propertyNames()) {
            if (all.indexOf("\"#/$defs/" + name + "\"") < 0) {
                unused.add(name);
            }
        }
        assertEquals(List.of(), unused);
    }
}

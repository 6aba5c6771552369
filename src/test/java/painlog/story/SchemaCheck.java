package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds JSON against the schemas as {@code painlog schema} prints them. */
final class SchemaCheck {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Person person;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> known = new HashMap<>();

    SchemaCheck(Person person) {
        this.person = person;
    }

    /** The names {@code painlog schema} lists. */
    List<String> names() {
        return person.says("schema")
                .lines()
                .skip(1)
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    /** The JSON must be as the schema says. */
    void fits(String name, String json, String line) {
        assertEquals(List.of(), faults(schema(name), json), () -> line + ": " + shortened(json));
    }

    /** Every line must be as the schema says that a line is. */
    void linesFit(String name, String lines, String line) {
        Schema schema = known.computeIfAbsent(name + " line", any -> registry.getSchema(lineSchema(name)));
        lines.lines().forEach(one -> assertEquals(List.of(), faults(schema, one), () -> line + ": " + shortened(one)));
    }

    /** What the schema finds wrong. */
    List<String> faults(String name, String json) {
        return faults(schema(name), json);
    }

    private Schema schema(String name) {
        return known.computeIfAbsent(name, any -> registry.getSchema(person.says("schema " + name)));
    }

    boolean hasLines(String name) {
        return MAPPER.readTree(person.says("schema " + name)).path("$defs").has("line");
    }

    private String lineSchema(String name) {
        ObjectNode whole = (ObjectNode) MAPPER.readTree(person.says("schema " + name));
        ObjectNode line = MAPPER.createObjectNode();
        line.set("$schema", whole.get("$schema"));
        line.put("$ref", "#/$defs/line").set("$defs", whole.get("$defs"));
        return line.toString();
    }

    private static List<String> faults(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .limit(5)
                .toList();
    }

    private static String shortened(String json) {
        return json.substring(0, Math.min(300, json.length()));
    }
}

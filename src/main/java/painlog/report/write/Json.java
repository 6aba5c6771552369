package painlog.report.write;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import painlog.calendar.DaySpan;
import painlog.calendar.Moment;
import painlog.journal.RecordId;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.journal.word.Score;
import painlog.stats.Estimated;
import painlog.stats.JsonCode;
import painlog.stats.NotEstimable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Results and records as JSON: camelCase keys in the order of the record's components (those of records within records
 * as {@link UnwrappedRecords} says), ISO 8601 times, absent values {@code null}, numbers unrounded.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new UnwrappedRecords())
            .addModule(new SimpleModule()
                    .addSerializer(Moment.class, text(Moment.class, Moment::iso))
                    .addSerializer(RecordId.class, text(RecordId.class, RecordId::toString))
                    .addSerializer(Instant.class, text(Instant.class, DateTimeFormatter.ISO_INSTANT::format))
                    .addSerializer(Score.class, new ScoreWriter())
                    .addSerializer(Measure.class, tree(Measure.class, measure -> node(measure)))
                    .addSerializer(Arm.class, text(Arm.class, Arm::label))
                    .addSerializer(DaySpan.class, tree(DaySpan.class, span -> node(span)))
                    .addSerializer(Estimated.class, tree(Estimated.class, estimated -> node(estimated)))
                    .addSerializer(NotEstimable.class, tree(NotEstimable.class, notEstimable -> node(notEstimable)))
                    .addSerializer(Enum.class, text(Enum.class, Json::code)))
            .build();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** An object that begins with its schema, {@code painlog.<command>/1}. */
    public static ObjectNode object(String command) {
        return MAPPER.createObjectNode().put("schema", "painlog." + command + "/1");
    }

    /** The same of a later version: a key went, or changed its meaning. */
    public static ObjectNode object(String command, int version) {
        return MAPPER.createObjectNode().put("schema", "painlog." + command + "/" + version);
    }

    /** A record's components as an object. */
    public static ObjectNode tree(Object record) {
        return MAPPER.valueToTree(record);
    }

    /** A span of days: its first and its last. */
    public static ObjectNode node(DaySpan span) {
        ObjectNode node = MAPPER.createObjectNode().put("from", span.first().toString());
        return node.put("to", span.last().toString());
    }

    /** A measure: its unit is {@code null} for a bare score. */
    public static ObjectNode node(Measure measure) {
        ObjectNode node = MAPPER.createObjectNode().put("name", measure.name());
        node.put("unit", measure.unit().isEmpty() ? null : measure.unit());
        put(node, "min", measure.min());
        put(node, "max", measure.max());
        return node.put("better", measure.better().word());
    }

    /** Puts a number, one without a fraction as a whole one. */
    public static void put(ObjectNode node, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }

    /** The name of a constant is no word to print: names may change with the code, which a {@link JsonCode} may not. */
    private static String code(Enum<?> constant) {
        if (constant instanceof JsonCode coded) {
            return coded.code();
        }
        throw new IllegalArgumentException(constant.getDeclaringClass() + " has no words for JSON");
    }

    private static <T> StdSerializer<T> text(Class<T> type, Function<T, String> toJson) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(toJson.apply(value));
            }
        };
    }

    private static <T> StdSerializer<T> tree(Class<T> type, Function<T, ObjectNode> toJson) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeTree(toJson.apply(value));
            }
        };
    }

    private static final class ScoreWriter extends StdSerializer<Score> {
        ScoreWriter() {
            super(Score.class);
        }

        @Override
        public void serialize(Score score, JsonGenerator out, SerializationContext context) {
            out.writeNumber(score.value());
        }
    }

    /** A result: its status and then its own fields. */
    private static ObjectNode node(Estimated<?> estimated) {
        ObjectNode node = MAPPER.createObjectNode().put("status", "ok");
        return node.setAll((ObjectNode) MAPPER.valueToTree(estimated.result()));
    }

    /** A refusal: its status, its reason and what is known all the same. */
    private static ObjectNode node(NotEstimable<?> notEstimable) {
        ObjectNode node = MAPPER.createObjectNode().put("status", "refused");
        node.put("reason", notEstimable.reason().code());
        return node.setAll((ObjectNode) MAPPER.valueToTree(notEstimable.known()));
    }
}

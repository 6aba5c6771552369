package painlog.stats;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * A result as plain maps, lists, words and numbers, the way it is written as JSON; an undefined value is {@link #NULL}.
 */
final class JsonTree {
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private JsonTree() {}

    static Object of(Object value) {
        if (value instanceof Estimated<?> estimated) {
            return withStatus("ok", fields((Record) estimated.result()));
        }
        if (value instanceof NotEstimable<?> notEstimable) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("reason", notEstimable.reason().code());
            notEstimable.known().forEach(fields::put);
            return withStatus("refused", fields);
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : NULL;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : NULL;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get()) : NULL;
        }
        if (value instanceof JsonCode jsonCode) {
            return jsonCode.code();
        }
        if (value instanceof Record record) {
            return fields(record);
        }
        return value instanceof JsonNode json ? of(json) : collection(value);
    }

    private static Object of(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            json.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
            return fields;
        }
        if (json.isArray()) {
            List<Object> items = new ArrayList<>();
            json.forEach(item -> items.add(of(item)));
            return items;
        }
        if (json.isNull()) {
            return NULL;
        }
        return json.isNumber() ? json.asDouble() : json.isBoolean() ? json.asBoolean() : json.asString();
    }

    private static Object collection(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, inner) -> fields.put(name.toString(), of(inner)));
            return fields;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return items;
        }
        return value;
    }

    private static Map<String, Object> withStatus(String status, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("status", status);
        all.putAll(fields);
        return all;
    }

    private static Map<String, Object> fields(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = Optional.ofNullable(component.getAccessor().invoke(record))
                        .orElseThrow(() -> new AssertionError(component + " is null"));
                if (value instanceof ConfidenceInterval ci) {
                    fields.put(component.getName() + "Lower", ci.lower());
                    fields.put(component.getName() + "Upper", ci.upper());
                } else if (value instanceof JsonUnwrapped) {
                    fields.putAll(fields((Record) value));
                } else {
                    fields.put(component.getName(), of(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return fields;
    }
}

package painlog.exchange;

import java.time.LocalTime;
import painlog.journal.Gone;
import painlog.journal.Measure;
import painlog.journal.Traced;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The things of a journal as JSON objects; {@link ItemReader} reads them back. */
final class ItemWriter {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ItemWriter() {}

    static ObjectNode of(Measure measure) {
        ObjectNode node = object().put("name", measure.name()).put("unit", measure.unit());
        ExportFieldsJson.number(node, "lowest", measure.min());
        ExportFieldsJson.number(node, "highest", measure.max());
        return node.put("better", measure.better().word());
    }

    static ObjectNode of(Gone gone) {
        return object().put("uid", gone.uid().hex())
                .put("kind", gone.kind().word())
                .put("deletedAt", gone.deleted().toString());
    }

    /** The record's own fields between its identity and its history. */
    static ObjectNode of(Traced<?> record) {
        ObjectNode node = object();
        if (record.number() > 0) {
            node.put("id", record.number());
        }
        node.put("uid", record.uid().hex());
        record.value().accept(new ExportFieldsJson(node));
        if (record.value().moment().isPresent()) {
            node.put("dayStart", LocalTime.ofSecondOfDay(record.dayStart()).toString());
            node.put("raw", record.raw().isEmpty() ? null : record.raw());
        }
        return node.put("editedAt", record.edited().toString());
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}

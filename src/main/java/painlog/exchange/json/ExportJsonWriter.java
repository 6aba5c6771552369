package painlog.exchange.json;

import java.time.LocalTime;
import painlog.journal.ImportedRecord;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the contents of a journal as JSON objects; {@link ExportJsonReader} reads them back. */
public final class ExportJsonWriter {
    /** What a record comes to is not pushed out at once: a system call for each took an eighth of the time of an export. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private ExportJsonWriter() {}

    public static ObjectNode of(Measure measure) {
        ObjectNode node = object().put("name", measure.name()).put("unit", measure.unit());
        ExportFieldsJson.number(node, "lowest", measure.min());
        ExportFieldsJson.number(node, "highest", measure.max());
        return node.put("better", measure.better().word());
    }

    static ObjectNode of(Tombstone tombstone) {
        return object().put("uid", tombstone.uid().hex())
                .put("kind", tombstone.kind().word())
                .put("deletedAt", tombstone.deleted().toString());
    }

    /** The record's own fields between its identity and its history. */
    public static ObjectNode of(VersionedRecord<?> record) {
        ObjectNode node = object();
        if (record.number() > 0) {
            node.put("id", record.number());
        }
        node.put("uid", record.uid().hex());
        record.value().accept(new ExportFieldsJson(node));
        if (record.value().moment().isPresent()) {
            node.put("dayStart", LocalTime.ofSecondOfDay(record.dayStart()).toString());
            ImportedRecord.Origin origin = record.origin();
            node.put("raw", origin.isThere() ? origin.raw() : null);
            node.put(
                    "columns",
                    origin.columns().text().isEmpty() ? null : origin.columns().text());
            node.put("earlierUid", origin.earlier().map(Uid::hex).orElse(null));
        }
        return node.put("editedAt", ExportFieldsJson.utc(record.edited()));
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}

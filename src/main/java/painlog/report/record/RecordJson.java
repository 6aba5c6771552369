package painlog.report.record;

import java.util.List;
import painlog.journal.LoggedChange;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Stored;
import painlog.journal.word.Measure;
import painlog.report.write.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stored records as JSON objects. */
public final class RecordJson {
    private RecordJson() {}

    /** What a recording command prints: {@code {"schema": "painlog.record/1", …}}. */
    public static String of(Stored<?> record) {
        return of("record", record);
    }

    static String of(String schema, Stored<?> record) {
        ObjectNode object = Json.object(schema);
        object.setAll(node(record));
        return object.toString();
    }

    /** Several records: {@code {"schema": …, "records": […]}}. */
    public static String of(String command, List<? extends Stored<?>> records) {
        ObjectNode object = Json.object(command);
        ArrayNode list = object.putArray("records");
        for (Stored<?> record : records) {
            list.add(node(record));
        }
        return object.toString();
    }

    /** Several records, and whether they are only what would be changed: {@code {"schema": …, "dryRun": …, …}}. */
    public static String of(String command, boolean dryRun, List<? extends Stored<?>> records) {
        ObjectNode object = Json.object(command).put("dryRun", dryRun);
        ArrayNode list = object.putArray("records");
        for (Stored<?> record : records) {
            list.add(node(record));
        }
        return object.toString();
    }

    /** Periods inferred from sessions; those only proposed have no id yet. */
    public static String inferred(boolean dryRun, List<Period> proposed, List<Stored<Period>> added) {
        ObjectNode object = Json.object("period-infer").put("dryRun", dryRun);
        ArrayNode list = object.putArray("records");
        for (Period period : proposed) {
            period.accept(
                    new RecordFieldsJson(list.addObject().put("kind", "period").putNull("id")));
        }
        for (Stored<Period> period : added) {
            list.add(node(period));
        }
        return object.toString();
    }

    /** A provider as a record without an id. */
    public static String of(Provider provider) {
        return of("provider", node(provider));
    }

    /** A measure as a record without an id. */
    public static String of(Measure measure) {
        return of("measure", Json.node(measure));
    }

    private static String of(String kind, ObjectNode fields) {
        return Json.object("record").put("kind", kind).setAll(fields).toString();
    }

    public static ObjectNode node(Provider provider) {
        return provider.accept(new RecordFieldsJson(Json.mapper().createObjectNode()));
    }

    /** A therapy, or one of its techniques, as a record without an id. */
    public static String ofTherapy(String therapy, String technique) {
        ObjectNode node = Json.object("record").put("kind", technique.isEmpty() ? "therapy" : "technique");
        return node.put("therapy", therapy)
                .put("technique", technique.isEmpty() ? null : technique)
                .toString();
    }

    /**
     * A word that was removed.
     *
     * @param therapy of a technique; empty otherwise
     */
    public static String removed(String kind, String name, String therapy) {
        return Json.object("remove")
                .put("kind", kind)
                .put("name", name)
                .put("therapy", therapy.isEmpty() ? null : therapy)
                .toString();
    }

    /** Changes of the journal: {@code {"schema": …, "changes": […]}}. */
    public static String ofChanges(String command, List<LoggedChange> changes) {
        ObjectNode object = Json.object(command);
        object.set("changes", Json.mapper().valueToTree(changes));
        return object.toString();
    }

    /** The record with its kind and id. */
    public static ObjectNode node(Stored<?> record) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("kind", record.id().kind().word()).put("id", record.id().toString());
        return record.value().accept(new RecordFieldsJson(node));
    }
}

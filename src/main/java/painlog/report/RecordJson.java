package painlog.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.LoggedChange;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Reading;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.Site;
import painlog.journal.Stored;
import painlog.journal.Treatment;
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
            period(list.addObject().put("kind", "period").putNull("id"), period);
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

    static ObjectNode node(Provider provider) {
        ObjectNode node = Json.mapper().createObjectNode().put("name", provider.name());
        text(node, "credential", provider.credential());
        text(node, "specialty", provider.specialty());
        text(node, "place", provider.place());
        node.set("rating", Json.mapper().valueToTree(provider.rating()));
        return node;
    }

    /** A therapy, or one of its techniques, as a record without an id. */
    public static String ofTherapy(String therapy, String technique) {
        ObjectNode node = Json.object("record").put("kind", technique.isEmpty() ? "therapy" : "technique");
        return text(node.put("therapy", therapy), "technique", technique).toString();
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
        Object value = record.value();
        if (value instanceof Entry entry) {
            return entry(node, entry);
        }
        if (value instanceof Session session) {
            return session(node, session);
        }
        return value instanceof Period period ? period(node, period) : dose(node, (Dose) value);
    }

    private static ObjectNode entry(ObjectNode node, Entry entry) {
        node.put("at", entry.felt().iso()).put("zone", entry.felt().zoneName());
        node.put("recordedAt", entry.recorded().toString());
        ObjectNode readings = node.putObject("readings");
        for (Reading reading : entry.readings()) {
            Json.put(readings, reading.measure().name(), reading.value());
        }
        sites(node, entry.remarks().sites());
        words(node, "qualities", entry.feel().qualities());
        words(node, "symptoms", entry.feel().symptoms());
        words(node, "triggers", entry.feel().triggers());
        words(node, "relief", entry.feel().relief());
        words(node, "tags", entry.remarks().tags());
        return text(node, "note", entry.remarks().note());
    }

    private static ObjectNode session(ObjectNode node, Session session) {
        Treatment treatment = session.treatment();
        node.put("at", session.start().iso()).put("zone", session.start().zoneName());
        node.put("recordedAt", session.recorded().toString()).put("therapy", treatment.therapy());
        words(node, "techniques", treatment.techniques());
        node.set("minutes", Json.mapper().valueToTree(treatment.minutes()));
        score(node, "before", session.effect().before());
        score(node, "after", session.effect().after());
        text(node, "helped", session.effect().helped().word());
        text(node, "provider", treatment.provider());
        node.put("home", treatment.home());
        node.set("cost", Json.mapper().valueToTree(treatment.cost()));
        sites(node, session.remarks().sites());
        words(node, "tags", session.remarks().tags());
        text(node, "adverse", session.effect().adverse());
        return text(node, "note", session.remarks().note());
    }

    private static ObjectNode period(ObjectNode node, Period period) {
        node.put("therapy", period.therapy()).put("from", period.first().toString());
        node.put("to", period.last().map(Object::toString).orElse(null));
        node.put("goal", period.goal().map(goal -> goal.words()).orElse(null));
        return text(node, "label", period.label());
    }

    private static ObjectNode dose(ObjectNode node, Dose dose) {
        node.put("at", dose.taken().iso()).put("zone", dose.taken().zoneName());
        node.put("recordedAt", dose.recorded().toString()).put("drug", dose.drug());
        number(node, "amount", dose.amount());
        Json.put(text(node, "unit", dose.unit()), "count", dose.count());
        return node.put("status", dose.skipped() ? "skipped" : "taken");
    }

    private static void score(ObjectNode node, String key, Optional<Score> score) {
        number(node, key, score.isPresent() ? OptionalDouble.of(score.get().value()) : OptionalDouble.empty());
    }

    private static void number(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            Json.put(node, key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    private static void sites(ObjectNode node, List<Site> sites) {
        ArrayNode list = node.putArray("sites");
        for (Site site : sites) {
            ObjectNode one = list.addObject().put("site", site.name());
            text(one, "side", site.side().word());
        }
    }

    private static void words(ObjectNode node, String key, List<String> words) {
        ArrayNode list = node.putArray(key);
        words.forEach(list::add);
    }

    private static ObjectNode text(ObjectNode node, String key, String text) {
        return node.put(key, Optional.of(text).filter(t -> !t.isEmpty()).orElse(null));
    }
}

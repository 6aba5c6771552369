package painlog.exchange;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import painlog.calendar.Moment;
import painlog.journal.Cost;
import painlog.journal.Dose;
import painlog.journal.Effect;
import painlog.journal.Entry;
import painlog.journal.Goal;
import painlog.journal.Gone;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.Reading;
import painlog.journal.Score;
import painlog.journal.Session;
import painlog.journal.Site;
import painlog.journal.Traced;
import painlog.journal.Treatment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The things of a journal as JSON objects; {@link ItemReader} reads them back. */
final class ItemWriter {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ItemWriter() {}

    static ObjectNode of(Measure measure) {
        ObjectNode node = object().put("name", measure.name()).put("unit", measure.unit());
        number(node, "lowest", measure.min());
        number(node, "highest", measure.max());
        return node.put("better", measure.better().word());
    }

    static ObjectNode of(Gone gone) {
        return object().put("uid", gone.uid().hex())
                .put("kind", gone.kind().word())
                .put("deletedAt", gone.deleted().toString());
    }

    /** The record's own fields between its identity and its history. */
    static ObjectNode of(Traced<?> record) {
        Object value = record.value();
        ObjectNode node = object();
        if (record.number() > 0) {
            node.put("id", record.number());
        }
        node.put("uid", record.uid().hex());
        if (value instanceof Provider provider) {
            provider(node, provider);
        } else if (value instanceof Period period) {
            period(node, period);
        } else {
            timed(node, value);
            node.put("dayStart", LocalTime.ofSecondOfDay(record.dayStart()).toString());
            node.put("raw", record.raw().isEmpty() ? null : record.raw());
        }
        return node.put("editedAt", record.edited().toString());
    }

    private static void timed(ObjectNode node, Object value) {
        if (value instanceof Entry entry) {
            entry(node, entry);
        } else if (value instanceof Session session) {
            session(node, session);
        } else {
            dose(node, (Dose) value);
        }
    }

    private static void entry(ObjectNode node, Entry entry) {
        moment(node, entry.felt()).put("recordedAt", entry.recorded().toString());
        ObjectNode readings = node.putObject("readings");
        entry.readings().stream()
                .sorted((a, b) -> a.measure().name().compareTo(b.measure().name()))
                .forEach((Reading reading) -> number(readings, reading.measure().name(), reading.value()));
        sites(node, entry.remarks().sites());
        words(node, "qualities", entry.feel().qualities());
        words(node, "symptoms", entry.feel().symptoms());
        words(node, "triggers", entry.feel().triggers());
        words(node, "relief", entry.feel().relief());
        words(node, "tags", entry.remarks().tags());
        node.put("note", entry.remarks().note());
    }

    private static void session(ObjectNode node, Session session) {
        moment(node, session.start()).put("recordedAt", session.recorded().toString());
        treatment(node, session.treatment(), session.effect());
        sites(node, session.remarks().sites());
        words(node, "tags", session.remarks().tags());
        node.put("adverse", session.effect().adverse())
                .put("note", session.remarks().note());
    }

    private static void treatment(ObjectNode node, Treatment treatment, Effect effect) {
        node.put("therapy", treatment.therapy());
        words(node, "techniques", treatment.techniques());
        optional(node, "minutes", number(treatment.minutes()));
        optional(node, "before", score(effect.before()));
        optional(node, "after", score(effect.after()));
        node.put("helped", effect.helped().word()).put("provider", treatment.provider());
        node.put("home", treatment.home());
        node.put("cost", treatment.cost().map(Cost::words).orElse(null));
    }

    private static OptionalDouble number(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble score(java.util.Optional<Score> score) {
        return score.isPresent() ? OptionalDouble.of(score.get().value()) : OptionalDouble.empty();
    }

    private static void period(ObjectNode node, Period period) {
        node.put("therapy", period.therapy()).put("from", period.first().toString());
        node.put("to", period.last().map(Object::toString).orElse(null));
        node.put("goal", period.goal().map(Goal::words).orElse(null)).put("label", period.label());
    }

    private static void dose(ObjectNode node, Dose dose) {
        moment(node, dose.taken()).put("recordedAt", dose.recorded().toString()).put("drug", dose.drug());
        optional(node, "amount", dose.amount());
        node.put("unit", dose.unit());
        number(node, "count", dose.count());
        node.put("status", dose.skipped() ? "skipped" : "taken");
    }

    private static void provider(ObjectNode node, Provider provider) {
        node.put("name", provider.name()).put("credential", provider.credential());
        node.put("specialty", provider.specialty()).put("place", provider.place());
        optional(node, "rating", number(provider.rating()));
    }

    private static ObjectNode moment(ObjectNode node, Moment moment) {
        return node.put("at", moment.iso()).put("zone", moment.zoneName());
    }

    private static void sites(ObjectNode node, List<Site> sites) {
        words(node, "sites", sites.stream().map(Site::words).toList());
    }

    private static void words(ObjectNode node, String key, List<String> words) {
        ArrayNode list = node.putArray(key);
        words.forEach(list::add);
    }

    private static void optional(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            number(node, key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    private static void number(ObjectNode node, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}

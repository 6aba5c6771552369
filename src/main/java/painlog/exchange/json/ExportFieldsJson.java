package painlog.exchange.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import painlog.calendar.Moment;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.part.Cost;
import painlog.journal.part.Goal;
import painlog.journal.part.SessionOutcome;
import painlog.journal.part.Treatment;
import painlog.journal.word.Arm;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.journal.word.Site;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a record's own fields into an object of an export.
 *
 * @param node the object, which is given back
 */
record ExportFieldsJson(ObjectNode node) implements RecordVisitor<ObjectNode> {
    private static final int MILLIS = 1000;

    @Override
    public ObjectNode entry(Entry entry) {
        moment(node, entry.felt()).put("recordedAt", utc(entry.recorded()));
        ObjectNode readings = node.putObject("readings");
        for (Reading reading : byName(entry.readings())) {
            number(readings, reading.measure().name(), reading.value());
        }
        sites(node, entry.annotations().sites());
        words(node, "qualities", entry.descriptors().qualities());
        words(node, "symptoms", entry.descriptors().symptoms());
        words(node, "triggers", entry.descriptors().triggers());
        words(node, "relief", entry.descriptors().relief());
        words(node, "tags", entry.annotations().tags());
        return node.put("note", entry.annotations().note());
    }

    private static List<Reading> byName(List<Reading> readings) {
        if (readings.size() < 2) {
            return readings;
        }
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(reading -> reading.measure().name()));
        return sorted;
    }

    @Override
    public ObjectNode session(Session session) {
        moment(node, session.start()).put("recordedAt", utc(session.recorded()));
        treatment(node, session.treatment(), session.outcome());
        sites(node, session.annotations().sites());
        words(node, "tags", session.annotations().tags());
        return node.put("adverse", session.outcome().adverse())
                .put("note", session.annotations().note());
    }

    private static void treatment(ObjectNode node, Treatment treatment, SessionOutcome outcome) {
        node.put("therapy", treatment.therapy());
        words(node, "techniques", treatment.techniques());
        optional(node, "minutes", number(treatment.minutes()));
        optional(node, "before", score(outcome.before()));
        optional(node, "after", score(outcome.after()));
        node.put("helped", outcome.helped().word()).put("provider", treatment.provider());
        node.put("home", treatment.home());
        node.put("cost", treatment.cost().map(Cost::text).orElse(null));
    }

    private static OptionalDouble number(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble score(Optional<Score> score) {
        return score.isPresent() ? OptionalDouble.of(score.get().value()) : OptionalDouble.empty();
    }

    @Override
    public ObjectNode period(Period period) {
        node.put("therapy", period.therapy()).put("from", period.first().toString());
        node.put("to", period.last().map(Object::toString).orElse(null));
        return node.put("goal", period.goal().map(Goal::text).orElse(null))
                .put("label", period.label())
                .put("note", period.note())
                .put(
                        "expected",
                        period.expected().isPresent() ? period.expected().getAsInt() : null);
    }

    @Override
    public ObjectNode dose(Dose dose) {
        moment(node, dose.taken()).put("recordedAt", utc(dose.recorded())).put("drug", dose.drug());
        optional(node, "amount", dose.amount());
        node.put("unit", dose.unit());
        number(node, "count", dose.count());
        return node.put("status", dose.skipped() ? "skipped" : "taken").put("note", dose.note());
    }

    @Override
    public ObjectNode plan(Plan plan) {
        moment(node, plan.draw().at()).put("start", plan.start().toString());
        node.put("blockDays", plan.shape().blockDays())
                .put("washoutDays", plan.shape().washoutDays());
        words(
                node,
                "order",
                plan.draw().order().stream().map(ExportFieldsJson::cycle).toList());
        node.put("seed", plan.draw().seed()).put("redraws", plan.draw().redraws());
        node.put("endedOn", plan.end().map(end -> end.on().toString()).orElse(null));
        return node.put("because", plan.note());
    }

    /** {@code none massage}: labels hold no spaces. */
    private static String cycle(List<Arm> arms) {
        return arms.stream().map(Arm::label).collect(Collectors.joining(" "));
    }

    @Override
    public ObjectNode provider(Provider provider) {
        node.put("name", provider.name()).put("credential", provider.credential());
        node.put("specialty", provider.specialty()).put("place", provider.place());
        optional(node, "rating", number(provider.rating()));
        return node;
    }

    /** As {@link Instant#toString} writes it; a journal keeps no finer times than milliseconds. */
    static String utc(Instant instant) {
        return instant.toEpochMilli() % MILLIS == 0 ? Moment.iso(instant, ZoneOffset.UTC) : instant.toString();
    }

    private static ObjectNode moment(ObjectNode node, Moment moment) {
        return node.put("at", moment.iso()).put("zone", moment.zoneName());
    }

    private static void sites(ObjectNode node, List<Site> sites) {
        ArrayNode list = node.putArray("sites");
        for (Site site : sites) {
            list.add(site.text());
        }
    }

    private static void words(ObjectNode node, String key, List<String> words) {
        ArrayNode list = node.putArray(key);
        for (String word : words) {
            list.add(word);
        }
    }

    private static void optional(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            number(node, key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    static void number(ObjectNode node, String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }
}

package painlog.report.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.part.Treatment;
import painlog.journal.word.Reading;
import painlog.journal.word.Score;
import painlog.journal.word.Site;
import painlog.report.write.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the fields of a record into an object, after its kind and id.
 *
 * @param node the object, which is given back
 */
record RecordFieldsJson(ObjectNode node) implements RecordVisitor<ObjectNode> {
    @Override
    public ObjectNode entry(Entry entry) {
        node.put("at", entry.felt().iso()).put("zone", entry.felt().zoneName());
        node.put("recordedAt", entry.recorded().toString());
        ObjectNode readings = node.putObject("readings");
        for (Reading reading : entry.readings()) {
            Json.put(readings, reading.measure().name(), reading.value());
        }
        sites(node, entry.annotations().sites());
        words(node, "qualities", entry.descriptors().qualities());
        words(node, "symptoms", entry.descriptors().symptoms());
        words(node, "triggers", entry.descriptors().triggers());
        words(node, "relief", entry.descriptors().relief());
        words(node, "tags", entry.annotations().tags());
        return text(node, "note", entry.annotations().note());
    }

    @Override
    public ObjectNode session(Session session) {
        Treatment treatment = session.treatment();
        node.put("at", session.start().iso()).put("zone", session.start().zoneName());
        node.put("recordedAt", session.recorded().toString()).put("therapy", treatment.therapy());
        words(node, "techniques", treatment.techniques());
        node.set("minutes", Json.mapper().valueToTree(treatment.minutes()));
        score(node, "before", session.outcome().before());
        score(node, "after", session.outcome().after());
        text(node, "helped", session.outcome().helped().word());
        text(node, "provider", treatment.provider());
        node.put("home", treatment.home());
        node.set("cost", Json.mapper().valueToTree(treatment.cost()));
        sites(node, session.annotations().sites());
        words(node, "tags", session.annotations().tags());
        text(node, "adverse", session.outcome().adverse());
        return text(node, "note", session.annotations().note());
    }

    @Override
    public ObjectNode period(Period period) {
        node.put("therapy", period.therapy()).put("from", period.first().toString());
        node.put("to", period.last().map(Object::toString).orElse(null));
        node.put("goal", period.goal().map(goal -> goal.text()).orElse(null));
        text(text(node, "label", period.label()), "note", period.note());
        return node.put(
                "expected", period.expected().isPresent() ? period.expected().getAsInt() : null);
    }

    @Override
    public ObjectNode dose(Dose dose) {
        node.put("at", dose.taken().iso()).put("zone", dose.taken().zoneName());
        node.put("recordedAt", dose.recorded().toString()).put("drug", dose.drug());
        number(node, "amount", dose.amount());
        Json.put(text(node, "unit", dose.unit()), "count", dose.count());
        return text(node.put("status", dose.skipped() ? "skipped" : "taken"), "note", dose.note());
    }

    @Override
    public ObjectNode plan(Plan plan) {
        node.put("at", plan.draw().at().iso()).put("zone", plan.draw().at().zoneName());
        node.put("start", plan.start().toString())
                .put("last", plan.days().last().toString());
        node.put("blockDays", plan.shape().blockDays())
                .put("cycles", plan.shape().cycles());
        node.put("washoutDays", plan.shape().washoutDays());
        node.set("order", Json.mapper().valueToTree(plan.draw().order()));
        node.put("seed", plan.draw().seed()).put("redraws", plan.draw().redraws());
        ArrayNode blocks = node.putArray("blocks");
        plan.blocks()
                .forEach(block -> blocks.addObject()
                        .put("index", block.number())
                        .put("cycle", block.cycle())
                        .put("arm", block.arm().label())
                        .put("from", block.days().first().toString())
                        .put("to", block.days().last().toString()));
        node.put("endedOn", plan.end().map(end -> end.on().toString()).orElse(null));
        return text(node, "because", plan.note());
    }

    @Override
    public ObjectNode provider(Provider provider) {
        node.put("name", provider.name());
        text(node, "credential", provider.credential());
        text(node, "specialty", provider.specialty());
        text(node, "place", provider.place());
        return node.set("rating", Json.mapper().valueToTree(provider.rating()));
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

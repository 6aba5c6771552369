package painlog.report.comparison;

import painlog.analysis.plan.PlanContrast;
import painlog.analysis.plan.PlanResult;
import painlog.journal.Plan;
import painlog.report.plan.PlanDeviations;
import painlog.report.write.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A drawn plan and what came of it, as JSON; nothing is tested before its end. */
final class PlanResultJson {
    private PlanResultJson() {}

    static ObjectNode of(PlanResult result) {
        Plan plan = result.plan();
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("id", result.id().toString())
                .put("status", result.progress().standing().code());
        node.put("soFar", result.isSoFar()).put("alone", result.isAlone());
        node.set("arms", tree(plan.shape().arms()));
        node.put("start", plan.start().toString())
                .put("last", plan.days().last().toString());
        node.put("blockDays", plan.shape().blockDays())
                .put("cycles", plan.shape().cycles());
        node.put("washoutDays", plan.shape().washoutDays());
        node.set("order", tree(plan.draw().order()));
        drawn(result, node);
        node.put("pastDays", result.past()).put("livedDays", result.lived()).put("loggedDays", result.logged());
        node.set("deviations", PlanDeviations.json(result.progress()));
        node.set("randomisation", randomisation(result));
        return node;
    }

    private static void drawn(PlanResult result, ObjectNode node) {
        Plan plan = result.plan();
        node.put("seed", plan.draw().seed()).put("drawnAt", plan.draw().at().iso());
        node.put("redraws", plan.draw().redraws()).put("drawnBefore", plan.isDrawnBefore());
        node.put("seedAgrees", result.seedAgrees());
        node.put("prolongs", result.prolongs().map(Object::toString).orElse(null));
        node.put("endedOn", plan.end().map(end -> end.on().toString()).orElse(null));
        node.put("because", plan.note().isEmpty() ? null : plan.note());
    }

    private static JsonNode randomisation(PlanResult result) {
        if (result.isSoFar()) {
            return Json.mapper().nullNode();
        }
        ArrayNode pairs = Json.mapper().createArrayNode();
        for (PlanContrast pair : result.contrasts()) {
            ObjectNode one = pairs.addObject();
            one.put("arm", pair.arm().label()).put("against", pair.against().label());
            one.put("cyclesPlanned", pair.cyclesPlanned());
            one.set("cycles", tree(pair.cycles()));
            one.set("allOrders", tree(pair.allOrders()));
            one.set("swap", tree(pair.swap()));
        }
        return pairs;
    }

    private static JsonNode tree(Object value) {
        return Json.mapper().valueToTree(value);
    }
}

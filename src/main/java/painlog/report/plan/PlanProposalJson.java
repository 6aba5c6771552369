package painlog.report.plan;

import java.util.OptionalInt;
import painlog.analysis.plan.PlanAssumptions;
import painlog.analysis.plan.PlanProposal;
import painlog.analysis.plan.PlannedDesign;
import painlog.report.write.Json;
import painlog.stats.NotEstimable;
import painlog.stats.plan.CyclesNeeded;
import painlog.stats.plan.PlanInputs;
import painlog.stats.plan.PlannedContrast;
import painlog.stats.plan.PlannedContrast.Precision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A {@link PlanProposal} as JSON. */
final class PlanProposalJson {
    private PlanProposalJson() {}

    static ObjectNode of(PlanProposal proposal) {
        ObjectNode object = Json.object("plan");
        object.set("arms", Json.mapper().valueToTree(proposal.asked().arms()));
        object.put("start", proposal.start().toString());
        object.set("inputs", inputs(proposal.assumptions()));
        ArrayNode designs = object.putArray("designs");
        proposal.designs().forEach(design -> designs.add(design(proposal, design)));
        return object;
    }

    private static ObjectNode inputs(PlanAssumptions assumptions) {
        ObjectNode node = Json.mapper().createObjectNode();
        boolean own = assumptions.journal().value().isPresent();
        node.put("source", own ? "journal" : "default");
        node.put(
                "reason",
                assumptions.journal() instanceof NotEstimable<PlanInputs> refused
                        ? refused.reason().code()
                        : null);
        node.put("days", assumptions.journal().value().map(PlanInputs::days).orElse(null));
        node.set(
                "arms",
                Json.mapper()
                        .valueToTree(assumptions
                                .journal()
                                .value()
                                .map(PlanInputs::arms)
                                .orElse(null)));
        node.put("sdReml", assumptions.journal().value().map(PlanInputs::sdReml).orElse(null));
        node.put(
                "phiReml",
                assumptions.journal().value().map(PlanInputs::phiReml).orElse(null));
        node.put("sd", assumptions.variation().sd());
        node.put("phi", assumptions.variation().phi());
        node.put("coverage", assumptions.variation().coverage());
        ArrayNode typed = node.putArray("typed");
        assumptions.typed().sd().ifPresent(sd -> typed.add("sd"));
        assumptions.typed().phi().ifPresent(phi -> typed.add("phi"));
        assumptions.typed().coverage().ifPresent(coverage -> typed.add("coverage"));
        return node;
    }

    static ObjectNode design(PlanProposal proposal, PlannedDesign design) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.set("arms", Json.mapper().valueToTree(design.shape().arms()));
        node.put("blockDays", design.shape().blockDays());
        node.put("cycles", design.shape().cycles());
        node.put("washoutDays", design.shape().washoutDays());
        node.put("days", design.shape().days());
        node.put("asked", design.shape().equals(proposal.asked()));
        ArrayNode contrasts = node.putArray("contrasts");
        design.contrasts().forEach(contrast -> contrasts.add(contrast(design, contrast)));
        addNeeded(node, design.needed());
        node.put("smallestP", design.smallestP().orElse(null));
        node.put(
                "bestGrade",
                design.bestGrade(proposal.assumptions().variation()).code());
        node.put("hopeful", design.isHopeful(proposal.assumptions().variation()));
        return node;
    }

    private static ObjectNode contrast(PlannedDesign design, PlannedContrast contrast) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("arm", design.shape().arms().get(contrast.arm()).label());
        node.put("against", design.shape().arms().get(contrast.against()).label());
        node.put("patterns", contrast.patterns());
        node.put("shareUsable", contrast.shareUsable());
        Precision found = contrast.precision().value().orElse(null);
        node.put("status", found == null ? "refused" : "ok");
        node.put(
                "reason",
                contrast.precision() instanceof NotEstimable<Precision> refused
                        ? refused.reason().code()
                        : null);
        node.put("se", found == null ? null : found.se());
        node.put("df", found == null ? null : found.df());
        node.put("halfWidth", found == null ? null : found.halfWidth());
        node.set("power", Json.mapper().valueToTree(found == null ? null : found.power()));
        return node;
    }

    private static void addNeeded(ObjectNode node, CyclesNeeded needed) {
        ArrayNode forPower = node.putArray("cyclesForPower");
        for (int i = 0; i < PlannedDesign.DELTAS.size(); i++) {
            forPower.addObject()
                    .put("delta", PlannedDesign.DELTAS.get(i))
                    .put("cycles", number(needed.forPower().get(i)));
        }
        node.put("cyclesForWidth", number(needed.forWidth()));
    }

    private static @org.jspecify.annotations.Nullable Integer number(OptionalInt cycles) {
        return cycles.isPresent() ? Integer.valueOf(cycles.getAsInt()) : null;
    }
}

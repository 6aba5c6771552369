package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.SiteMix;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.report.write.Json;
import painlog.stats.regression.Onset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: all of it, whatever people are shown. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * One object.
     *
     * @param inShort the sentences that the text begins with
     * @param mix whether values of several sites are put together
     */
    static ObjectNode of(Comparison comparison, List<String> inShort, SiteMix mix) {
        ObjectNode object = Json.object("compare", 2);
        put(object, "phases", comparison.phases());
        put(object, "consecutive", comparison.consecutive());
        put(object, "arms", comparison.arms());
        put(object, "types", comparison.course().types());
        put(object, "cycles", comparison.course().cycles());
        put(object, "periodPermutation", comparison.course().periodPermutation());
        put(object, "grade", comparison.verdict().grade());
        put(object, "gradeOf", comparison.verdict().main().map(ComparisonJson::name));
        put(object, "cautions", comparison.verdict().cautions());
        object.set("contrasts", contrasts(comparison));
        object.set("onset", onset(comparison.course().onset()));
        object.set("plan", plan(comparison));
        put(object, "inShort", inShort);
        put(object, "measure", comparison.measure());
        object.put("washoutDays", comparison.question().washout());
        object.put("minDays", comparison.question().minDays());
        put(object, "sitesMixed", mix.sites());
        object.putNull("bySite");
        return object;
    }

    /** The drawn plan of these days; null without one. */
    public static JsonNode plan(Comparison comparison) {
        return comparison
                .course()
                .plan()
                .<JsonNode>map(PlanResultJson::of)
                .orElseGet(() -> Json.mapper().nullNode());
    }

    /** Each of them; no p of one that may be looked at before its plan ends. */
    public static ArrayNode contrasts(Comparison comparison) {
        ArrayNode contrasts = Json.mapper().createArrayNode();
        comparison.contrasts().forEach(contrast -> contrasts.add(contrast(contrast)));
        return contrasts;
    }

    private static ObjectNode contrast(Contrast contrast) {
        ObjectNode node = Json.mapper().valueToTree(contrast);
        if (contrast.arms().soFar() && contrast.headline().value().isPresent()) {
            ((ObjectNode) node.get("headline")).putNull("p").putNull("pHolm");
        }
        return node;
    }

    /** The model's fields, then each arm with its own beside its name. */
    private static ObjectNode onset(Onset onset) {
        ObjectNode node = Json.mapper().valueToTree(onset.model());
        ArrayNode arms = node.putArray("arms");
        for (Onset.ArmOnset one : onset.arms()) {
            ObjectNode arm = arms.addObject().put("arm", one.arm()).put("phases", one.phases());
            arm.setAll((ObjectNode) Json.mapper().valueToTree(one.onset()));
        }
        return node;
    }

    private static ObjectNode name(Contrast contrast) {
        return Json.mapper()
                .createObjectNode()
                .put("arm", contrast.arms().arm().label())
                .put("against", contrast.arms().against().label());
    }

    private static void put(ObjectNode object, String key, Object value) {
        object.set(key, Json.mapper().valueToTree(value));
    }

    /** Phases, steps, arms and contrasts, each a line of its kind. */
    static List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison.phases().forEach(phase -> lines.add(line("phase", phase)));
        comparison.consecutive().forEach(step -> lines.add(line("step", step)));
        if (comparison.question().scope().showsOnlyPhases()) {
            return lines;
        }
        comparison.arms().forEach(arm -> lines.add(line("arm", arm)));
        comparison.contrasts().forEach(contrast -> lines.add(line("contrast", contrast(contrast))));
        return lines;
    }

    private static String line(String kind, Object value) {
        ObjectNode node = Json.mapper().createObjectNode().put("kind", kind);
        node.setAll((ObjectNode) Json.mapper().valueToTree(value));
        return node.toString();
    }
}

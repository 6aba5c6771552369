package painlog.report;

import java.util.List;
import java.util.Optional;
import painlog.analysis.Comparison;
import painlog.analysis.Toll;
import painlog.analysis.Visit;
import painlog.analysis.VisitCare;
import painlog.analysis.VisitLevel;
import painlog.journal.Measure;
import painlog.journal.Redaction;
import painlog.journal.Side;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page for a clinician as JSON; sums of days are those of a summary, contrasts those of a comparison. */
final class VisitJson {
    private final ObjectNode node = Json.object("report");

    private VisitJson() {}

    static ObjectNode of(Visit visit, String only, Redaction redaction) {
        VisitJson json = new VisitJson();
        json.about(visit, only, redaction);
        json.levels(visit);
        json.sites(visit);
        json.toll(visit.impact().toll());
        json.care(visit.care());
        json.comparison(visit.comparison());
        ArrayNode questions = json.node.putArray("questions");
        visit.questions().forEach(questions::add);
        json.node.put("statement", VisitPage.STATEMENT);
        return json.node;
    }

    private void about(Visit visit, String only, Redaction redaction) {
        Measure measure = visit.measure();
        node.put("measure", measure.name()).put("unit", measure.unit().isEmpty() ? null : measure.unit());
        node.put("better", measure.better().word());
        node.put("only", only.isEmpty() ? null : only);
        ArrayNode leftOut = node.putArray("leftOut");
        for (Redaction.Part part : Redaction.Part.values()) {
            if (redaction.leavesOut(part)) {
                leftOut.add(part.word());
            }
        }
        node.set("span", Json.node(visit.days().span()));
        node.put("firstLogged", visit.days().firstLogged().map(Object::toString).orElse(null));
        node.put("madeOn", visit.days().madeOn().toString());
    }

    private void levels(Visit visit) {
        level("whole", visit.levels().whole());
        level("now", visit.levels().now());
        extreme("worst", visit.levels().bounds().map(Visit.Bounds::worst));
        extreme("least", visit.levels().bounds().map(Visit.Bounds::least));
    }

    private void level(String name, VisitLevel level) {
        ObjectNode one = node.putObject(name);
        one.set("describe", Json.mapper().valueToTree(level.describe()));
        one.set("summary", SummaryJson.row(level.row()));
    }

    private void extreme(String name, Optional<Visit.Extreme> extreme) {
        if (extreme.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode one = node.putObject(name);
        Json.put(one, "value", extreme.get().value());
        one.put("date", extreme.get().day().toString());
    }

    private void sites(Visit visit) {
        ArrayNode sites = node.putArray("sites");
        visit.impact().sites().forEach(level -> {
            boolean sided = level.site().side() != Side.UNSAID;
            ObjectNode one = sites.addObject().put("site", level.site().name());
            one.put("side", sided ? level.site().side().word() : null);
            one.put("entries", level.entries()).put("days", level.days());
            Json.put(one, "median", level.median());
        });
    }

    private void toll(Toll toll) {
        node.set("daysOff", Json.mapper().valueToTree(toll.daysOff()));
        if (toll.change().isEmpty()) {
            node.putNull("change");
            return;
        }
        ObjectNode change = node.putObject("change");
        Json.put(change, "value", toll.change().get().value());
        change.put("date", toll.change().get().day().toString());
    }

    private void care(VisitCare care) {
        node.set("homeCare", Json.mapper().valueToTree(care.home()));
        ArrayNode providers = node.putArray("providers");
        care.providers()
                .forEach(treater -> providers
                        .addObject()
                        .put("name", treater.provider().name())
                        .put("credential", treater.provider().credential())
                        .put("sessions", treater.sessions()));
        node.set("paid", Json.mapper().valueToTree(care.costs()));
        ArrayNode adverse = node.putArray("adverse");
        care.adverse()
                .forEach(one -> adverse.addObject()
                        .put("date", one.day().toString())
                        .put("therapy", one.therapy())
                        .put("text", one.text()));
        node.set("usualDoses", Json.mapper().valueToTree(care.usual()));
    }

    private void comparison(Comparison comparison) {
        node.set("arms", Json.mapper().valueToTree(comparison.arms()));
        node.set("contrasts", Json.mapper().valueToTree(comparison.contrasts()));
    }

    /** One row of a table as an object. */
    static String line(List<Column> columns, List<String> cells) {
        ObjectNode line = Json.mapper().createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            line.put(columns.get(i).title(), cells.get(i).isEmpty() ? null : cells.get(i));
        }
        return line.toString();
    }
}

package painlog.report.clinician;

import java.util.List;
import java.util.Optional;
import painlog.analysis.ReadingScope;
import painlog.analysis.clinician.CareSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.clinician.MeasureLevel;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.summary.WeeklyImpact;
import painlog.journal.Redaction;
import painlog.journal.word.Measure;
import painlog.journal.word.Side;
import painlog.report.comparison.ComparisonJson;
import painlog.report.comparison.InShort;
import painlog.report.document.Column;
import painlog.report.summary.SummaryJson;
import painlog.report.write.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A clinician's report as JSON; sums of days are those of a summary, contrasts those of a comparison. */
final class ClinicianReportJson {
    private final ObjectNode node = Json.object("report", 2);

    private ClinicianReportJson() {}

    static ObjectNode of(ClinicianReportResult report, ReadingScope scope, Redaction redaction) {
        ClinicianReportJson json = new ClinicianReportJson();
        json.about(report, scope, redaction);
        json.levels(report);
        json.node.set("signs", Json.mapper().valueToTree(report.impact().signs()));
        json.sites(report);
        json.weeklyImpact(report.impact().weeklyImpact());
        json.care(report.care());
        json.comparison(report.comparison());
        ArrayNode questions = json.node.putArray("questions");
        report.questions().forEach(questions::add);
        json.node.put("statement", ClinicianReportDocument.STATEMENT);
        return json.node;
    }

    private void about(ClinicianReportResult report, ReadingScope scope, Redaction redaction) {
        Measure measure = report.measure();
        node.put("measure", measure.name()).put("unit", measure.unit().isEmpty() ? null : measure.unit());
        node.put("better", measure.better().word());
        node.put("only", scope.only().isEmpty() ? null : scope.only());
        node.set("sitesMixed", Json.mapper().valueToTree(scope.mix().sites()));
        ArrayNode leftOut = node.putArray("leftOut");
        for (Redaction.Part section : Redaction.Part.values()) {
            if (redaction.leavesOut(section)) {
                leftOut.add(section.word());
            }
        }
        node.set("span", Json.node(report.days().span()));
        node.put(
                "firstLogged", report.days().firstLogged().map(Object::toString).orElse(null));
        node.put("madeOn", report.days().madeOn().toString());
    }

    private void levels(ClinicianReportResult report) {
        level("whole", report.levels().whole());
        level("now", report.levels().now());
        extreme("worst", report.levels().bounds().map(ClinicianReportResult.Bounds::worst));
        extreme("least", report.levels().bounds().map(ClinicianReportResult.Bounds::least));
    }

    private void level(String name, MeasureLevel level) {
        ObjectNode one = node.putObject(name);
        one.set("describe", Json.mapper().valueToTree(level.describe()));
        one.set("summary", SummaryJson.row(level.row()));
    }

    private void extreme(String name, Optional<ClinicianReportResult.Extreme> extreme) {
        if (extreme.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode one = node.putObject(name);
        Json.put(one, "value", extreme.get().value());
        one.put("date", extreme.get().day().toString());
    }

    private void sites(ClinicianReportResult report) {
        ArrayNode sites = node.putArray("sites");
        report.impact().sites().forEach(level -> {
            boolean sided = level.site().side() != Side.UNSAID;
            ObjectNode one = sites.addObject().put("site", level.site().name());
            one.put("side", sided ? level.site().side().word() : null);
            one.put("entries", level.entries()).put("days", level.days());
            Json.put(one, "median", level.median());
        });
    }

    private void weeklyImpact(WeeklyImpact weeklyImpact) {
        node.set("daysOff", Json.mapper().valueToTree(weeklyImpact.daysOff()));
        if (weeklyImpact.change().isEmpty()) {
            node.putNull("change");
            return;
        }
        ObjectNode change = node.putObject("change");
        Json.put(change, "value", weeklyImpact.change().get().value());
        change.put("date", weeklyImpact.change().get().day().toString());
    }

    private void care(CareSummary care) {
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
        node.set("inShort", Json.mapper().valueToTree(InShort.of(comparison)));
        node.set("contrasts", ComparisonJson.contrasts(comparison));
        node.set("plan", ComparisonJson.plan(comparison));
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

package painlog.report.summary;

import java.util.List;
import painlog.analysis.summary.Adherence;
import painlog.analysis.summary.DrugUse;
import painlog.analysis.summary.SessionSum;
import painlog.analysis.summary.SummaryRow;
import painlog.report.write.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sessions, doses and goals of a summary as JSON. */
final class SummaryCareJson {
    private SummaryCareJson() {}

    static void put(ObjectNode node, SummaryRow.Care care) {
        sessions(node, care.sessions());
        doses(node, care.doses());
        node.put("daysWithDose", care.daysWithDose());
        ArrayNode goals = node.putArray("goals");
        for (Adherence goal : care.goals()) {
            ObjectNode one = goals.addObject().put("therapy", goal.therapy());
            one.put("goal", goal.goal().text()).put("days", goal.days());
            Json.put(one, "planned", goal.planned());
            one.put("done", goal.done());
        }
    }

    static void sessions(ObjectNode node, List<SessionSum> sums) {
        ArrayNode list = node.putArray("sessions");
        for (SessionSum therapy : sums) {
            ObjectNode one = sum(list.addObject().put("therapy", therapy.name()), therapy);
            ArrayNode techniques = one.putArray("techniques");
            therapy.techniques()
                    .forEach(technique -> sum(techniques.addObject().put("technique", technique.name()), technique));
        }
    }

    private static ObjectNode sum(ObjectNode node, SessionSum sum) {
        node.put("sessions", sum.sessions()).put("scored", sum.scored()).put("stoodIn", sum.stoodIn());
        SummaryJson.put(node, "meanBefore", sum.meanBefore());
        SummaryJson.put(node, "meanAfter", sum.meanAfter());
        return node;
    }

    static void doses(ObjectNode node, List<DrugUse> uses) {
        ArrayNode list = node.putArray("doses");
        for (DrugUse use : uses) {
            list.addObject()
                    .put("drug", use.drug())
                    .put("taken", use.taken())
                    .put("skipped", use.skipped())
                    .put("days", use.days());
        }
    }
}

package painlog.report.plan;

import java.io.PrintStream;
import java.util.List;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.word.Arm;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import painlog.text.Plural;
import tools.jackson.databind.node.ObjectNode;

/** Whether the order of a plan is the one that its seed gives, in every format. */
public final class PlanCheckReport implements Report {
    private final RecordId id;
    private final Plan plan;
    private final List<List<Arm>> drawnAgain;

    /**
     * The report.
     *
     * @param drawnAgain the order that the plan's seed gives
     */
    public PlanCheckReport(RecordId id, Plan plan, List<List<Arm>> drawnAgain) {
        this.id = id;
        this.plan = plan;
        this.drawnAgain = drawnAgain;
    }

    /** Whether both are the same. */
    public boolean agrees() {
        return drawnAgain.equals(plan.draw().order());
    }

    @Override
    public TextDocument page() {
        String result = agrees()
                ? "The order of plan " + id + " is the one that seed "
                        + plan.draw().seed() + " gives."
                : "The order of plan " + id + " is not the one that seed "
                        + plan.draw().seed() + " gives; it was changed, or not drawn by painlog.";
        String when = plan.isDrawnBefore()
                ? " It was drawn on " + plan.draw().at().text() + ", before its first day."
                : " It was drawn on " + plan.draw().at().text() + ", not before its first day, " + plan.start()
                        + ", so it does not count as drawn.";
        String again = plan.draw().redraws() == 0
                ? ""
                : " Before it, " + Plural.count(plan.draw().redraws(), "order") + " had been drawn and thrown away.";
        return TextDocument.of(new Paragraph(result + when + again));
    }

    @Override
    public Table records() {
        return Table.of(
                List.of(Column.words("id"), Column.words("agrees"), Column.numbers("seed"), Column.numbers("redraws")),
                List.of(List.of(
                        id.toString(),
                        Boolean.toString(agrees()),
                        Long.toString(plan.draw().seed()),
                        Integer.toString(plan.draw().redraws()))));
    }

    @Override
    public void json(PrintStream out) {
        out.println(node(Json.object("plan-check")));
    }

    private ObjectNode node(ObjectNode object) {
        object.put("id", id.toString())
                .put("agrees", agrees())
                .put("seed", plan.draw().seed());
        object.set("order", Json.mapper().valueToTree(plan.draw().order()));
        object.set("drawnAgain", Json.mapper().valueToTree(drawnAgain));
        return object.put("drawnAt", plan.draw().at().iso())
                .put("drawnBefore", plan.isDrawnBefore())
                .put("redraws", plan.draw().redraws());
    }

    @Override
    public void jsonLines(PrintStream out) {
        out.println(node(Json.mapper().createObjectNode()));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

package painlog.report.plan;

import java.io.PrintStream;
import java.util.List;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.plan.PlanBlock;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.Json;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan with its calendar and how it goes, in every format. */
public final class PlanProgressReport implements Report {
    private final RecordId id;
    private final PlanProgress progress;
    private final String command;

    /**
     * The report.
     *
     * @param command whose JSON it is, such as {@code plan-show}
     */
    public PlanProgressReport(RecordId id, PlanProgress progress, String command) {
        this.id = id;
        this.progress = progress;
        this.command = command;
    }

    @Override
    public TextDocument page() {
        return new PlanProgressDocument(id, progress).page();
    }

    @Override
    public Table records() {
        List<Column> columns = List.of(
                Column.numbers("block"),
                Column.numbers("cycle"),
                Column.words("arm"),
                Column.words("from"),
                Column.words("to"),
                Column.numbers("planned_days"),
                Column.numbers("washout_days"),
                Column.numbers("past_days"),
                Column.numbers("lived_days"),
                Column.numbers("logged_days"));
        return Table.of(
                columns, progress.blocks().stream().map(PlanProgressReport::row).toList());
    }

    private static List<String> row(BlockProgress one) {
        PlanBlock block = one.block();
        return List.of(
                Integer.toString(block.number()),
                Integer.toString(block.cycle()),
                block.arm().label(),
                block.days().first().toString(),
                block.days().last().toString(),
                Integer.toString(block.days().days()),
                Integer.toString(block.washoutDays()),
                Integer.toString(one.past()),
                Integer.toString(one.lived()),
                Integer.toString(one.logged()));
    }

    @Override
    public void json(PrintStream out) {
        Plan plan = progress.plan();
        ObjectNode object = Json.object(command);
        object.put("id", id.toString()).put("status", progress.standing().code());
        object.set("arms", Json.mapper().valueToTree(plan.shape().arms()));
        object.put("start", plan.start().toString())
                .put("last", plan.days().last().toString());
        object.put("blockDays", plan.shape().blockDays())
                .put("cycles", plan.shape().cycles());
        object.put("washoutDays", plan.shape().washoutDays());
        object.set("order", Json.mapper().valueToTree(plan.draw().order()));
        object.put("seed", plan.draw().seed()).put("drawnAt", plan.draw().at().iso());
        object.put("redraws", plan.draw().redraws()).put("drawnBefore", plan.isDrawnBefore());
        object.put("endedOn", plan.end().map(end -> end.on().toString()).orElse(null));
        object.put("because", plan.note().isEmpty() ? null : plan.note());
        ArrayNode blocks = object.putArray("blocks");
        progress.blocks().forEach(block -> blocks.add(block(block)));
        object.set("deviations", PlanDeviations.json(progress));
        out.println(object);
    }

    private static ObjectNode block(BlockProgress one) {
        PlanBlock block = one.block();
        return Json.mapper()
                .createObjectNode()
                .put("index", block.number())
                .put("cycle", block.cycle())
                .put("arm", block.arm().label())
                .put("from", block.days().first().toString())
                .put("to", block.days().last().toString())
                .put("washoutDays", block.washoutDays())
                .put("pastDays", one.past())
                .put("livedDays", one.lived())
                .put("loggedDays", one.logged());
    }

    @Override
    public void jsonLines(PrintStream out) {
        progress.blocks().forEach(block -> out.println(block(block)));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

package painlog.report.plan;

import java.time.LocalDate;
import java.util.Optional;
import painlog.analysis.plan.PlanProgress;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanProgress.Standing;
import painlog.analysis.plan.PlanToday;
import painlog.report.write.Json;
import tools.jackson.databind.node.ObjectNode;

/** The plan that matters today, for programs. */
public final class PlanTodayJson {
    private PlanTodayJson() {}

    public static ObjectNode of(PlanToday plan) {
        PlanProgress progress = plan.progress();
        Optional<BlockProgress> now = progress.current();
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("id", plan.id().toString()).put("status", progress.standing().code());
        node.put("from", progress.plan().start().toString())
                .put("to", progress.plan().last().toString());
        node.put("blocks", progress.blocks().size());
        node.put("block", now.map(one -> one.block().number()).orElse(null));
        node.put("arm", now.map(one -> one.block().arm().label()).orElse(null));
        node.put("day", now.map(BlockProgress::past).orElse(null));
        node.put("days", now.map(one -> one.block().days().days()).orElse(null));
        node.put("daysLeft", now.map(plan::daysLeft).orElse(null));
        node.put("until", now.map(one -> day(one.block().days().last())).orElse(null));
        node.put(
                "counts", now.map(one -> one.past() > one.block().washoutDays()).orElse(null));
        node.put("next", next(plan).map(one -> one.block().arm().label()).orElse(null));
        node.put("daysThisWeek", plan.week().past())
                .put("loggedThisWeek", plan.week().logged());
        node.put("leftThisWeek", plan.week().left());
        return node.put("text", PlanSentences.today(plan));
    }

    /** The block after today's; before the first day, the first one. */
    private static Optional<BlockProgress> next(PlanToday plan) {
        PlanProgress progress = plan.progress();
        return progress.standing() == Standing.AHEAD
                ? Optional.of(progress.blocks().get(0))
                : progress.current().flatMap(plan::after);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}

package painlog.exchange.fhir;

import java.time.Instant;
import java.time.LocalDate;
import painlog.journal.Plan;
import painlog.journal.RecordSummaryText;
import painlog.journal.Uid;
import painlog.journal.plan.PlanBlock;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Maps a plan to a CarePlan with an activity for each block. */
final class FhirCarePlan {
    private final FhirExport bundle;
    private final Instant now;

    /**
     * @param now a plan is active, completed or revoked at that time
     */
    FhirCarePlan(FhirExport bundle, Instant now) {
        this.bundle = bundle;
        this.now = now;
    }

    void plan(Uid uid, Plan plan) {
        LocalDate today = now.atOffset(plan.draw().at().offset()).toLocalDate();
        String status = plan.end().isPresent() ? "revoked" : plan.isOpen(today) ? "active" : "completed";
        ObjectNode carePlan = FhirExport.resource("CarePlan", status).put("intent", "plan");
        carePlan.put("title", "Arms that take turns in an order drawn beforehand");
        carePlan.put("created", FhirObservations.time(plan.draw().at()));
        period(carePlan.putObject("period"), plan.start(), plan.last());
        ArrayNode activities = carePlan.putArray("activity");
        plan.blocks()
                .forEach(
                        block -> detail(activities.addObject().putObject("detail"), block, status(plan, block, today)));
        FhirText.note(carePlan, plan.note());
        bundle.add(FhirIds.of(uid, "plan"), FhirText.narrated(carePlan, RecordSummaryText.what(plan)));
    }

    /** Of a plan that was given up, the block of its last day was stopped and later ones never came. */
    private static String status(Plan plan, PlanBlock block, LocalDate today) {
        if (plan.last().isBefore(block.days().first())) {
            return "cancelled";
        }
        if (plan.last().isBefore(block.days().last())) {
            return "stopped";
        }
        return today.isBefore(block.days().first())
                ? "scheduled"
                : today.isAfter(block.days().last()) ? "completed" : "in-progress";
    }

    private static void detail(ObjectNode detail, PlanBlock block, String status) {
        detail.put("status", status);
        period(
                detail.putObject("scheduledPeriod"),
                block.days().first(),
                block.days().last());
        detail.put("description", FhirText.plain(block.arm().label()));
    }

    /** One given up before it began has a first day alone: no span may end before it begins. */
    private static void period(ObjectNode period, LocalDate first, LocalDate last) {
        period.put("start", first.toString());
        if (!last.isBefore(first)) {
            period.put("end", last.toString());
        }
    }
}

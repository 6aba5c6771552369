package painlog.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.journal.plan.PlanBlock;
import painlog.journal.plan.PlanEnd;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/**
 * The plan that is not over is given up. Periods of its blocks that have not begun go, the one under way ends; what was
 * changed by hand stays.
 *
 * @param id of which plan; empty where only one is not over, as it is unless journals were merged
 * @param because why; empty when unsaid
 */
public record PlanEnding(Optional<RecordId> id, LocalDate today, String because) implements Recording<Stored<Plan>> {

    @Override
    public Stored<Plan> write(Change change, JournalFile journal) {
        Stored<Plan> open = open(journal);
        Plan ended = open.value().ended(new PlanEnd(today, because));
        change.replace(open.id(), ended);
        for (PlanBlock block : open.value().blocks()) {
            for (String therapy : PlanDrawing.therapies(block.arm())) {
                end(block, therapy, change, journal);
            }
        }
        return new Stored<>(open.id(), ended);
    }

    private Stored<Plan> open(JournalFile journal) {
        List<Stored<Plan>> open = journal.plans().all().stream()
                .filter(plan -> plan.value().isOpen(today) && plan.value().end().isEmpty())
                .filter(plan -> id.isEmpty() || plan.id().equals(id.get()))
                .toList();
        if (open.isEmpty()) {
            throw new NoSuchRecord(
                    id.map(one -> "there is no plan " + one + " that is not over; painlog plan list lists all")
                            .orElse("no plan is under way; painlog plan draw draws one"));
        }
        if (open.size() > 1) {
            throw new BadInput("several plans are not over; say which one, such as: painlog plan end "
                    + open.get(open.size() - 1).id());
        }
        return open.get(0);
    }

    private void end(PlanBlock block, String therapy, Change change, JournalFile journal) {
        for (Stored<Period> period : journal.periods().all()) {
            Period there = period.value();
            boolean untouched = there.therapy().equals(therapy)
                    && there.first().equals(block.days().first())
                    && there.last().equals(Optional.of(block.days().last()));
            if (untouched && there.first().isAfter(today)) {
                change.delete(period.id());
            } else if (untouched && block.days().last().isAfter(today)) {
                change.replace(period.id(), there.until(today));
            }
        }
    }

    @Override
    public String summary(Stored<Plan> ended) {
        return RecordSummaryText.of(ended);
    }
}

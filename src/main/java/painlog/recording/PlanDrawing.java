package painlog.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.DrawnOrder;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.journal.plan.PlanBlock;
import painlog.journal.plan.PlanDraw;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/**
 * A plan with the order that a seed gives, and the periods of its blocks.
 *
 * @param start after today
 * @param now when it is drawn
 */
public record PlanDrawing(PlanShape shape, LocalDate start, long seed, Moment now) implements Recording<Stored<Plan>> {

    @Override
    public void check(JournalFile journal) {
        LocalDate today = now.day(journal.dayStart());
        for (Stored<Plan> plan : journal.plans().all()) {
            if (plan.value().isOpen(today) && plan.value().end().isEmpty()) {
                throw new BadInput("plan " + plan.id() + " goes on until "
                        + plan.value().last() + ", and one plan runs at a time; painlog plan end gives it up");
            }
        }
        LocalDate last = start.plusDays(shape.days() - 1L);
        for (Stored<Period> period : journal.periods().all()) {
            refuse(period, last);
        }
    }

    /** No period may share days with the plan, whatever its therapy: it would change what the plan's arms are. */
    private void refuse(Stored<Period> period, LocalDate last) {
        Period there = period.value();
        boolean shared = !there.first().isAfter(last)
                && there.last().map(day -> !day.isBefore(start)).orElse(true);
        if (!shared) {
            return;
        }
        LocalDate before = start.minusDays(1);
        String way = there.last().isEmpty() && there.first().isBefore(start)
                ? "end it first: painlog period stop " + there.therapy() + " --on " + before
                : "change or delete it first, or start later: painlog edit " + period.id() + " FROM..TO";
        throw new BadInput(there.therapy() + " " + there.text() + " (" + period.id()
                + ") shares days with the plan from " + start + " to " + last + "; " + way);
    }

    @Override
    public Stored<Plan> write(Change change, JournalFile journal) {
        PlanDraw draw = new PlanDraw(
                seed, DrawnOrder.of(shape, seed), now, journal.plans().redraws());
        Plan plan = new Plan(shape, start, draw, Optional.empty());
        RecordId id = change.add(plan);
        int blocks = plan.blocks().size();
        for (PlanBlock block : plan.blocks()) {
            String label = id + " block " + block.number() + " of " + blocks;
            for (String therapy : therapies(block.arm())) {
                change.add(new Period(
                        therapy, block.days().first(), Optional.of(block.days().last()), Optional.empty(), label));
            }
        }
        return new Stored<>(id, plan);
    }

    /** The periods that make an arm. */
    static List<String> therapies(Arm arm) {
        return arm.isNone() ? List.of(Period.NONE) : List.copyOf(arm.therapies());
    }

    @Override
    public String summary(Stored<Plan> drawn) {
        return RecordSummaryText.of(drawn);
    }
}

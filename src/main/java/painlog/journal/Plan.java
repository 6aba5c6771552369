package painlog.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import painlog.calendar.DaySpan;
import painlog.calendar.Moment;
import painlog.error.BadInput;
import painlog.journal.plan.PlanBlock;
import painlog.journal.plan.PlanDraw;
import painlog.journal.plan.PlanEnd;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;

/**
 * An experiment on oneself: arms that take turns in an order drawn beforehand. What is done on its days is said by
 * periods.
 *
 * @param start its first day
 * @param end empty unless it was given up
 */
public record Plan(PlanShape shape, LocalDate start, PlanDraw draw, Optional<PlanEnd> end) implements IdentifiedRecord {

    public Plan {
        List<List<Arm>> order = draw.order();
        TreeSet<Arm> arms = new TreeSet<>(shape.arms());
        boolean fits = order.size() == shape.cycles();
        for (List<Arm> cycle : order) {
            fits &= cycle.size() == arms.size() && new TreeSet<>(cycle).equals(arms);
        }
        if (!fits) {
            throw new BadInput("the order of the plan from " + start + " does not hold each arm once in each cycle");
        }
    }

    /** All blocks, one after the other. */
    public List<PlanBlock> blocks() {
        List<PlanBlock> blocks = new ArrayList<>();
        LocalDate first = start;
        for (int cycle = 0; cycle < draw.order().size(); cycle++) {
            for (Arm arm : draw.order().get(cycle)) {
                DaySpan days = DaySpan.closed(first, first.plusDays(shape.blockDays() - 1L));
                int washout = blocks.isEmpty() ? 0 : shape.washoutDays();
                blocks.add(new PlanBlock(blocks.size() + 1, cycle + 1, arm, days, washout));
                first = days.last().plusDays(1);
            }
        }
        return List.copyOf(blocks);
    }

    /** From the first day to the last one planned. */
    public DaySpan days() {
        return DaySpan.closed(start, start.plusDays(shape.days() - 1L));
    }

    /** The last day that belongs to it: the one planned, or the one on which it was given up. */
    public LocalDate last() {
        return end.map(PlanEnd::on).orElse(days().last());
    }

    /** Whether its days have begun and not ended. */
    public boolean isRunning(LocalDate today) {
        return !today.isBefore(start) && !today.isAfter(last());
    }

    /** Whether it has neither ended nor been given up; it may not have begun. */
    public boolean isOpen(LocalDate today) {
        return !today.isAfter(last());
    }

    /** The block of a day. */
    public Optional<PlanBlock> blockOn(LocalDate day) {
        return blocks().stream().filter(block -> block.days().contains(day)).findFirst();
    }

    /** Whether the order was there before the first day, without which it is no draw. */
    public boolean isDrawnBefore() {
        return draw.at().day(LocalTime.MIDNIGHT).isBefore(start);
    }

    /** The same, given up on a day. */
    public Plan ended(PlanEnd how) {
        return new Plan(shape, start, draw, Optional.of(how));
    }

    /** The same with why it was given up in other words. */
    public Plan endedBecause(UnaryOperator<String> words) {
        return end.map(how -> ended(new PlanEnd(how.on(), words.apply(how.because()))))
                .orElse(this);
    }

    @Override
    public <R> R accept(IdentifiedRecordVisitor<R> visitor) {
        return visitor.plan(this);
    }

    @Override
    public Optional<Moment> moment() {
        return Optional.of(draw.at());
    }

    @Override
    public String note() {
        return end.map(PlanEnd::because).orElse("");
    }
}

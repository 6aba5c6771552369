package painlog.analysis.due;

import java.time.LocalDate;
import java.util.Optional;
import painlog.analysis.IdlePeriod;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanToday;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.part.Goal;

/** Something that is open today. */
public sealed interface DueItem {
    /** Passes the item to the case it is. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of item. */
    interface Visitor<R> {
        R noEntry(NoEntry item);

        R sessionsLeft(SessionsLeft item);

        R lookBack(LookBack item);

        R idle(Idle item);

        R unassigned(Unassigned item);

        R blockBegan(BlockBegan item);

        R expectation(Expectation item);

        R blockEnds(BlockEnds item);

        R planOver(PlanOver item);
    }

    /**
     * Nothing is entered for today.
     *
     * @param last the last day with an entry; empty where there is none
     */
    record NoEntry(Optional<LocalDate> last) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noEntry(this);
        }
    }

    /**
     * A goal that is not reached.
     *
     * @param planned sessions that the goal asks for within these days, those of a pause aside
     * @param done sessions so far
     * @param within today, this week or this month
     */
    record SessionsLeft(String therapy, Goal goal, int planned, int done, DaySpan within) implements DueItem {
        public int left() {
            return planned - done;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sessionsLeft(this);
        }
    }

    /**
     * The weekly look back.
     *
     * @param last the day of the last one; empty where there is none
     */
    record LookBack(Optional<LocalDate> last) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lookBack(this);
        }
    }

    /** A period under way without a session for three weeks. */
    record Idle(IdlePeriod period) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.idle(this);
        }
    }

    /** Sessions of a therapy that has no period at all, so that no comparison knows of it. */
    record Unassigned(String therapy, int sessions) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unassigned(this);
        }
    }

    /** A block of a plan that begins today. */
    record BlockBegan(PlanToday plan, BlockProgress block) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blockBegan(this);
        }
    }

    /** How much a block that has just begun is expected to help, which nobody said. */
    record Expectation(Stored<Period> period, BlockProgress block) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expectation(this);
        }
    }

    /** A block of a plan that ends today. */
    record BlockEnds(PlanToday plan, BlockProgress block) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blockEnds(this);
        }
    }

    /** A plan whose last day was yesterday. */
    record PlanOver(PlanToday plan) implements DueItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.planOver(this);
        }
    }
}

package painlog.report.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.analysis.due.DueItem;
import painlog.analysis.plan.PlanToday;
import painlog.journal.plan.PlanBlock;

/**
 * An item for programs.
 *
 * @param therapy empty where it is about none
 * @param planned sessions that a goal asks for
 * @param done sessions of a goal that were done, or those without a period
 * @param until the last day of a goal's week or month, or of a block
 * @param last the day of the last entry, look back or session
 */
record DueFields(
        String kind,
        String therapy,
        OptionalInt planned,
        OptionalInt done,
        Optional<LocalDate> until,
        Optional<LocalDate> last) {

    static DueFields of(DueItem item) {
        return item.accept(new Reader());
    }

    /** The plan's own line; until the end of today's block, or else of the plan. */
    static DueFields of(PlanToday plan) {
        LocalDate until = plan.progress()
                .current()
                .map(now -> now.block().days().last())
                .orElse(plan.progress().plan().last());
        return new DueFields(
                "plan", "", OptionalInt.empty(), OptionalInt.empty(), Optional.of(until), Optional.empty());
    }

    private static DueFields of(String kind, String therapy, Optional<LocalDate> last) {
        return new DueFields(kind, therapy, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), last);
    }

    OptionalInt left() {
        return planned.isPresent() && done.isPresent()
                ? OptionalInt.of(planned.getAsInt() - done.getAsInt())
                : OptionalInt.empty();
    }

    private record Reader() implements DueItem.Visitor<DueFields> {
        @Override
        public DueFields noEntry(DueItem.NoEntry item) {
            return of("no-entry", "", item.last());
        }

        @Override
        public DueFields sessionsLeft(DueItem.SessionsLeft item) {
            return new DueFields(
                    "sessions-left",
                    item.therapy(),
                    OptionalInt.of(item.planned()),
                    OptionalInt.of(item.done()),
                    Optional.of(item.within().last()),
                    Optional.empty());
        }

        @Override
        public DueFields lookBack(DueItem.LookBack item) {
            return of("look-back", "", item.last());
        }

        @Override
        public DueFields idle(DueItem.Idle item) {
            return of("idle-period", item.period().therapy(), item.period().lastSession());
        }

        @Override
        public DueFields blockBegan(DueItem.BlockBegan item) {
            return block("block-began", item.block().block());
        }

        @Override
        public DueFields expectation(DueItem.Expectation item) {
            return of("expectation", item.period().value().therapy(), Optional.empty());
        }

        @Override
        public DueFields blockEnds(DueItem.BlockEnds item) {
            return block("block-ends", item.block().block());
        }

        @Override
        public DueFields planOver(DueItem.PlanOver item) {
            return of("plan-over", "", Optional.empty());
        }

        private static DueFields block(String kind, PlanBlock block) {
            Optional<LocalDate> until = Optional.of(block.days().last());
            return new DueFields(kind, "", OptionalInt.empty(), OptionalInt.empty(), until, Optional.empty());
        }

        @Override
        public DueFields unassigned(DueItem.Unassigned item) {
            return new DueFields(
                    "no-period",
                    item.therapy(),
                    OptionalInt.empty(),
                    OptionalInt.of(item.sessions()),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}

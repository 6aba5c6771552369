package painlog.analysis.comparison;

import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phase;
import painlog.journal.arm.Phases;
import painlog.journal.word.Arm;

/** Which days are held against which. */
public sealed interface ComparisonScope {
    /**
     * All arms.
     *
     * @param allPairs whether every pair of them is shown, not only each arm with enough days against none and the
     *     newest change of arms
     */
    record Therapies(boolean allPairs) implements ComparisonScope {
        @Override
        public Optional<ArmPair> pair() {
            return Optional.empty();
        }

        @Override
        public boolean showsEverything() {
            return allPairs;
        }
    }

    /** The contrasts of {@link Therapies} alone, for a few sentences: neither changes from phase to phase nor what repeated. */
    record ShownOnly() implements ComparisonScope {
        @Override
        public Optional<ArmPair> pair() {
            return Optional.empty();
        }

        @Override
        public boolean needsCourse() {
            return false;
        }
    }

    /** Each phase against the one before it. */
    record PhaseByPhase() implements ComparisonScope {
        @Override
        public Optional<ArmPair> pair() {
            return Optional.empty();
        }

        @Override
        public boolean showsOnlyPhases() {
            return true;
        }
    }

    /** One arm, and the other that it is held against. */
    record ArmPair(Arm arm, Arm against) implements ComparisonScope {
        @Override
        public Optional<ArmPair> pair() {
            return Optional.of(this);
        }
    }

    /** All days with a therapy against all days without it, the other therapies allowed for. */
    record WithTherapy(String therapy) implements ComparisonScope {
        @Override
        public Optional<ArmPair> pair() {
            return Optional.of(new ArmPair(Arm.with(therapy), Arm.without(therapy)));
        }

        @Override
        public Arm armOf(Phase phase) {
            return phase.arm().therapies().contains(therapy) ? Arm.with(therapy) : Arm.without(therapy);
        }
    }

    /** The days of a span against those of an earlier one that it does not overlap. */
    record TwoSpans(DaySpan span, DaySpan against) implements ComparisonScope {
        @Override
        public Optional<ArmPair> pair() {
            return Optional.of(new ArmPair(Arm.within(span), Arm.within(against)));
        }

        @Override
        public boolean areSpans() {
            return true;
        }

        @Override
        public Phases phases(Phases all) {
            return new Phases(
                    List.of(new Phase(1, Arm.within(against), against), new Phase(2, Arm.within(span), span)));
        }
    }

    /** The only two that are compared; empty where all arms are. */
    Optional<ArmPair> pair();

    /** Whether people see all pairs of arms, every phase and what repeated. */
    default boolean showsEverything() {
        return false;
    }

    /** Whether people see the phases and the changes between them alone. */
    default boolean showsOnlyPhases() {
        return false;
    }

    /** Whether changes from phase to phase, what repeated and first days are wanted. */
    default boolean needsCourse() {
        return true;
    }

    /** Whether two spans of days are compared, whatever was under way. */
    default boolean areSpans() {
        return false;
    }

    /** The phases that are shown and compared. */
    default Phases phases(Phases all) {
        return all;
    }

    /** What the days of a phase count as. */
    default Arm armOf(Phase phase) {
        return phase.arm();
    }
}

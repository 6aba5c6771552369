package painlog.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import painlog.analysis.PhaseDays;
import painlog.journal.word.Arm;

/**
 * Which contrasts people are shown, and so those whose p is adjusted together: each arm with enough days against none,
 * and the two arms of the newest change. Where none has too few days, the arm with most of them stands in its place.
 */
final class ShownContrasts {
    /** Arms with fewer logged days are not shown in a pair unless all pairs are asked for. */
    static final int ENOUGH = 14;

    private final boolean all;
    private final List<PhaseDays> phaseDays;
    private final List<ArmDays> enough;

    private ShownContrasts(boolean all, List<PhaseDays> phaseDays) {
        this.all = all;
        this.phaseDays = phaseDays;
        this.enough = phaseDays.stream()
                .map(PhaseDays::arm)
                .distinct()
                .sorted()
                .map(arm -> ArmDays.of(arm, phaseDays))
                .filter(days -> days.logged() >= ENOUGH)
                .toList();
    }

    /** Those of the phases that are compared. */
    static ShownContrasts of(ComparisonScope scope, List<PhaseDays> phaseDays) {
        return new ShownContrasts(scope.showsEverything(), phaseDays);
    }

    /** Whether people see this pair. */
    boolean contains(Arm arm, Arm against) {
        boolean areEnough = isEnough(arm) && isEnough(against);
        return all || (areEnough && (isAgainst(arm, against, reference()) || isChange(arm, against, newestChange())));
    }

    private boolean isEnough(Arm arm) {
        return enough.stream().anyMatch(days -> days.arm().equals(arm));
    }

    private static boolean isAgainst(Arm arm, Arm against, Optional<Arm> reference) {
        return reference.map(one -> one.equals(arm) || one.equals(against)).orElse(false);
    }

    private static boolean isChange(Arm arm, Arm against, Optional<List<Arm>> change) {
        return change.map(arms -> arms.containsAll(List.of(arm, against))).orElse(false);
    }

    private Optional<Arm> reference() {
        return isEnough(Arm.NONE)
                ? Optional.of(Arm.NONE)
                : enough.stream().max(Comparator.comparingInt(ArmDays::logged)).map(ArmDays::arm);
    }

    /** The last two arms that followed each other, both with enough days. */
    private Optional<List<Arm>> newestChange() {
        List<Arm> arms = new ArrayList<>();
        for (PhaseDays phase : phaseDays) {
            boolean counts = !phase.days().isEmpty() && isEnough(phase.arm());
            if (counts && (arms.isEmpty() || !arms.get(arms.size() - 1).equals(phase.arm()))) {
                arms.add(phase.arm());
            }
        }
        return arms.size() < 2 ? Optional.empty() : Optional.of(arms.subList(arms.size() - 2, arms.size()));
    }
}

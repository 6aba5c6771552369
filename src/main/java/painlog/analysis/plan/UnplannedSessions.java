package painlog.analysis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.plan.PlanBlock;
import painlog.journal.total.SessionTotal;
import painlog.journal.word.Arm;

/**
 * Sessions of a drawn therapy within a block of an arm without it, on days in a row that no period says otherwise of: the
 * days count as lived as drawn all the same.
 */
public record UnplannedSessions(DaySpan days, Arm planned, String therapy, int sessions) {
    /**
     * Those of a plan up to today.
     *
     * @param totals sessions by day and therapy, oldest first
     */
    static List<UnplannedSessions> of(PlanProgress progress, List<SessionTotal> totals) {
        List<UnplannedSessions> found = new ArrayList<>();
        for (SessionTotal total : totals) {
            block(progress, total.day())
                    .filter(block -> isDrawn(progress, total.therapy())
                            && !block.arm().therapies().contains(total.therapy())
                            && !isOtherwise(progress, total.day()))
                    .ifPresent(block -> add(found, block.arm(), total));
        }
        return found;
    }

    private static Optional<PlanBlock> block(PlanProgress progress, LocalDate day) {
        boolean isAhead =
                day.isAfter(progress.today()) || day.isAfter(progress.plan().last());
        return progress.plan().blocks().stream()
                .filter(block -> !isAhead && block.days().contains(day))
                .findFirst();
    }

    private static boolean isDrawn(PlanProgress progress, String therapy) {
        return progress.plan().shape().arms().stream()
                .anyMatch(arm -> arm.therapies().contains(therapy));
    }

    private static boolean isOtherwise(PlanProgress progress, LocalDate day) {
        return progress.deviations().stream().anyMatch(one -> one.days().contains(day));
    }

    private static void add(List<UnplannedSessions> found, Arm planned, SessionTotal total) {
        DaySpan day = DaySpan.closed(total.day(), total.day());
        for (int i = 0; i < found.size(); i++) {
            UnplannedSessions before = found.get(i);
            boolean goesOn = before.days().last().plusDays(1).equals(total.day())
                    && before.therapy().equals(total.therapy())
                    && before.planned().equals(planned);
            if (goesOn) {
                DaySpan longer = DaySpan.closed(before.days().first(), total.day());
                found.set(
                        i,
                        new UnplannedSessions(longer, planned, total.therapy(), before.sessions() + total.sessions()));
                return;
            }
        }
        found.add(new UnplannedSessions(day, planned, total.therapy(), total.sessions()));
    }
}

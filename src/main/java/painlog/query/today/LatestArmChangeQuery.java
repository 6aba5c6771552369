package painlog.query.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.store.JournalFile;

/**
 * The latest beginning or end of a therapy up to a day: since then the arm has been the same.
 *
 * @param day the arm that begins on it counts
 */
public record LatestArmChangeQuery(LocalDate day) {
    /** Empty where no period has begun yet. */
    public Optional<ArmChange> run(JournalFile journal) {
        Optional<ArmChange> latest = Optional.empty();
        for (Stored<Period> period : journal.periods().all()) {
            for (ArmChange change : changes(period.value())) {
                boolean isLater =
                        latest.isEmpty() || !change.turn().isBefore(latest.get().turn());
                if (!change.turn().isAfter(day) && isLater) {
                    latest = Optional.of(change);
                }
            }
        }
        return latest;
    }

    private static List<ArmChange> changes(Period period) {
        List<ArmChange> changes = new ArrayList<>();
        changes.add(new ArmChange(period.therapy(), ArmChange.Kind.BEGIN, period.first()));
        period.last().ifPresent(last -> changes.add(new ArmChange(period.therapy(), ArmChange.Kind.END, last)));
        return changes;
    }
}

package painlog.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.journal.Period;

/**
 * What was meant to happen when.
 *
 * @param periods all of the journal, which make the arms
 * @param asked those of the therapies asked for
 * @param goals those whose goal sessions are held against; none when only some sessions are looked at
 * @param firstLoggedDay empty before anything is logged
 */
public record Plan(List<Period> periods, List<Period> asked, List<Period> goals, Optional<LocalDate> firstLoggedDay) {
    public Plan {
        periods = List.copyOf(periods);
        asked = List.copyOf(asked);
        goals = List.copyOf(goals);
    }
}

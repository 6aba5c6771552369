package painlog.cli.period;

import java.time.LocalDate;
import painlog.journal.Period;

/** Says that a period's last day is still to come, in case it was mistyped. */
final class PlannedEndHint {
    private PlannedEndHint() {}

    /** The hint; empty where the last day is open or past. */
    static String of(Period period, LocalDate today) {
        return period.last()
                .filter(last -> last.isAfter(today))
                .map(last -> "its end on " + last + " is planned; painlog period stop " + period.therapy()
                        + " ends it earlier")
                .orElse("");
    }
}

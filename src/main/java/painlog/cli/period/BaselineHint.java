package painlog.cli.period;

import java.time.LocalDate;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.store.JournalFile;

/** Finds days that are marked as without therapy and have one: the therapy counts. */
final class BaselineHint {
    private BaselineHint() {}

    /** The hint for a new period, such as that massage is under way on days marked as none; empty where all is clear. */
    static String of(Period added, JournalFile journal) {
        boolean none = added.therapy().equals(Period.NONE);
        for (Stored<Period> other : journal.periods().all()) {
            boolean otherNone = other.value().therapy().equals(Period.NONE);
            if (none != otherNone && overlap(added, other.value())) {
                String therapy = none ? other.value().therapy() : added.therapy();
                return "some of these days are in " + other.id() + " too ("
                        + other.value().therapy() + " " + other.value().text() + "); they count as " + therapy
                        + ", not as none";
            }
        }
        return "";
    }

    private static boolean overlap(Period one, Period other) {
        return !one.first().isAfter(last(other)) && !other.first().isAfter(last(one));
    }

    private static LocalDate last(Period period) {
        return period.last().orElse(LocalDate.MAX);
    }
}

package painlog.analysis.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What to be careful about whatever is compared: mixed sites, periods that nobody ended, sessions that belong to none. */
final class JournalCautions {
    /** So many sessions of a therapy without any period are no accident. */
    private static final int SESSIONS = 3;

    private static final Set<Caution.Kind> OF_THE_JOURNAL =
            EnumSet.of(Caution.Kind.SITES_MIXED, Caution.Kind.IDLE_PERIOD, Caution.Kind.SESSIONS_WITHOUT_PERIOD);

    private JournalCautions() {}

    /** Mixed sites and idle periods whose days are compared; and sessions without a period, where there is nothing else to compare. */
    static List<Caution> of(JournalUpkeep upkeep, List<Contrast> contrasts) {
        Set<Caution> found = new LinkedHashSet<>();
        for (Contrast contrast : contrasts) {
            contrast.cautions().stream()
                    .filter(caution -> OF_THE_JOURNAL.contains(caution.kind()))
                    .forEach(found::add);
        }
        List<String> unassigned = new ArrayList<>();
        upkeep.unassigned().forEach((therapy, sessions) -> {
            if (sessions >= SESSIONS) {
                unassigned.add(therapy);
            }
        });
        if (contrasts.isEmpty() && !unassigned.isEmpty()) {
            found.add(new Caution(Caution.Kind.SESSIONS_WITHOUT_PERIOD, 0, unassigned));
        }
        return List.copyOf(found);
    }
}

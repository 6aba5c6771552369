package painlog.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import painlog.journal.Period;

/**
 * An open period without a session for three weeks: it may have ended without anybody saying so.
 *
 * @param first the day the period began
 * @param lastSession the last day with a session of the therapy within the period; empty without one
 */
public record IdlePeriod(String therapy, LocalDate first, Optional<LocalDate> lastSession) {
    /** After so many days without a session a period counts as idle. */
    public static final int DAYS = 21;

    /**
     * The idle periods on a day. Somebody who never logs sessions is not asked about them, so without any session in
     * the journal no period is idle.
     *
     * @param sessionDays by therapy, the days with sessions
     */
    public static List<IdlePeriod> of(
            List<Period> periods, Map<String, NavigableSet<LocalDate>> sessionDays, LocalDate today) {
        List<IdlePeriod> idle = new ArrayList<>();
        for (Period period : periods) {
            boolean isTherapy = !period.therapy().equals(Period.NONE);
            if (isTherapy && period.last().isEmpty() && !sessionDays.isEmpty()) {
                NavigableSet<LocalDate> days = sessionDays.getOrDefault(period.therapy(), new TreeSet<>());
                Optional<LocalDate> last =
                        Optional.ofNullable(days.floor(today)).filter(day -> !day.isBefore(period.first()));
                IdlePeriod found = new IdlePeriod(period.therapy(), period.first(), last);
                if (ChronoUnit.DAYS.between(found.since(), today) > DAYS) {
                    idle.add(found);
                }
            }
        }
        return idle;
    }

    /** The last day of which it is known that the therapy was under way. */
    public LocalDate since() {
        return lastSession.orElse(first);
    }

    /** The first day that would no longer count as a day with the therapy if sessions mean it. */
    public LocalDate doubtfulFrom() {
        return since().plusDays(DAYS + 1L);
    }
}

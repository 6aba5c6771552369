package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import painlog.analysis.IdlePeriod;
import painlog.analysis.PhaseDays;
import painlog.journal.total.EntryHours;
import painlog.journal.total.SiteDays;
import painlog.stats.Tabulation;

/**
 * Finds what the way in which the journal was kept does to the contrast of two arms. The thresholds are painlog's own.
 */
final class UpkeepCautions {
    private static final int WEEKDAYS = 7;

    private final Confounders confounders;
    private final JournalUpkeep upkeep;
    private final ArmDays arm;
    private final ArmDays against;

    UpkeepCautions(Confounders confounders, ArmDays arm, ArmDays against) {
        this.confounders = confounders;
        this.upkeep = confounders.upkeep();
        this.arm = arm;
        this.against = against;
    }

    List<Caution> all() {
        List<Caution> found = new ArrayList<>();
        Tabulation armHours = hours(arm);
        Tabulation againstHours = hours(against);
        if (armHours.isUnlike(againstHours)) {
            found.add(new Caution(
                    Caution.Kind.OTHER_HOURS,
                    armHours.shareMoved(againstHours),
                    List.of(EntryHours.NAMES.get(armHours.most()), EntryHours.NAMES.get(againstHours.most()))));
        }
        Tabulation armWeekdays = weekdays(arm);
        Tabulation againstWeekdays = weekdays(against);
        if (armWeekdays.isUnlike(againstWeekdays)) {
            found.add(new Caution(Caution.Kind.OTHER_WEEKDAYS, armWeekdays.shareMoved(againstWeekdays), List.of()));
        }
        if (!upkeep.sites().sites().isEmpty()) {
            found.add(new Caution(
                    Caution.Kind.SITES_MIXED,
                    0,
                    upkeep.sites().sites().stream().map(SiteDays::site).toList()));
        }
        addIdle(found);
        addUnassigned(found);
        return found;
    }

    /** Each day counts once, its entries share it. */
    private Tabulation hours(ArmDays side) {
        double[] quarters = new double[EntryHours.NAMES.size()];
        for (EntryHours day : upkeep.hours()) {
            if (side.contains(day.day())) {
                int entries =
                        day.quarters().stream().mapToInt(Integer::intValue).sum();
                for (int i = 0; i < quarters.length; i++) {
                    quarters[i] += (double) day.quarters().get(i) / entries;
                }
            }
        }
        return new Tabulation(quarters);
    }

    private static Tabulation weekdays(ArmDays side) {
        double[] days = new double[WEEKDAYS];
        for (PhaseDays phase : side.phaseDays()) {
            phase.days().forEach(day -> days[day.date().getDayOfWeek().getValue() - 1]++);
        }
        return new Tabulation(days);
    }

    /** Where days count as days with the therapy although no session says so. */
    private void addIdle(List<Caution> found) {
        for (IdlePeriod period : upkeep.idle()) {
            if (counts(arm, period) || counts(against, period)) {
                found.add(new Caution(
                        Caution.Kind.IDLE_PERIOD,
                        0,
                        List.of(
                                period.therapy(),
                                period.lastSession().map(Object::toString).orElse(""))));
            }
        }
    }

    private static boolean counts(ArmDays side, IdlePeriod period) {
        return side.phaseDays().stream()
                .anyMatch(phase -> phase.phase().arm().therapies().contains(period.therapy())
                        && !phase.phase().days().last().isBefore(period.doubtfulFrom()));
    }

    /**
     * Therapies without any period, with sessions on both sides but far more often on one of them: twice as often, and
     * more than two standard deviations from an even spread. Those on one side only are other sessions.
     */
    private void addUnassigned(List<Caution> found) {
        List<String> therapies = new ArrayList<>();
        for (String therapy : upkeep.unassigned().keySet()) {
            Set<LocalDate> days = confounders.sessionDays().getOrDefault(therapy, Collections.emptyNavigableSet());
            if (isUneven(arm.count(days), against.count(days))) {
                therapies.add(therapy);
            }
        }
        if (!therapies.isEmpty()) {
            found.add(new Caution(Caution.Kind.SESSIONS_WITHOUT_PERIOD, 0, therapies));
        }
    }

    private boolean isUneven(int sessions, int sessionsAgainst) {
        int all = sessions + sessionsAgainst;
        double share = (double) arm.calendarDays() / (arm.calendarDays() + against.calendarDays());
        double often = sessions / (all * share);
        double oftenAgainst = sessionsAgainst / (all * (1 - share));
        boolean twice = Math.max(often, oftenAgainst) >= 2 * Math.min(often, oftenAgainst);
        double spread = Math.sqrt(all * share * (1 - share));
        return Math.min(sessions, sessionsAgainst) > 0 && twice && Math.abs(sessions - all * share) > 2 * spread;
    }
}

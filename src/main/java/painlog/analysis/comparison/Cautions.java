package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import painlog.journal.total.EntryCount;
import painlog.stats.regression.WorstMoment;

/**
 * Finds what makes the contrast of two arms less certain. The thresholds are painlog's own; each is documented where it
 * is used.
 */
final class Cautions {
    private static final double DRUG_SHARE = 0.25;
    private static final int DRUG_DAYS = 3;
    private static final int SESSIONS = 2;
    private static final double BACKFILLED = 0.25;

    private final Confounders confounders;
    private final ArmDays arm;
    private final ArmDays against;

    Cautions(Confounders confounders, ArmDays arm, ArmDays against) {
        this.confounders = confounders;
        this.arm = arm;
        this.against = against;
    }

    /**
     * All there are.
     *
     * @param worst whether the arm began when pain was above its usual
     */
    List<Caution> all(WorstMoment worst) {
        List<Caution> found = new ArrayList<>();
        addNames(found, Caution.Kind.DRUG_CHANGED, changedDrugs());
        if (arm.count(confounders.injuryDays()) + against.count(confounders.injuryDays()) > 0) {
            found.add(Caution.of(Caution.Kind.INJURY));
        }
        addNames(found, Caution.Kind.OTHER_SESSIONS, otherSessions());
        if (added(arm, against) > 1 || added(against, arm) > 1) {
            found.add(Caution.of(Caution.Kind.SEVERAL_AT_ONCE));
        }
        worst.found().ifPresent(week -> found.add(worstMoment(week)));
        addBackfilled(found);
        found.addAll(new UpkeepCautions(confounders, arm, against).all());
        if (arm.phases() == 1 && against.phases() == 1) {
            found.add(Caution.of(Caution.Kind.ONE_PHASE_EACH));
        }
        return found;
    }

    private static void addNames(List<Caution> found, Caution.Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            found.add(new Caution(kind, 0, names));
        }
    }

    /** Taken on three days or more, and on a share of days that differs by a quarter. */
    private List<String> changedDrugs() {
        List<String> drugs = new ArrayList<>();
        confounders.drugDays().forEach((drug, days) -> {
            boolean often = arm.count(days) + against.count(days) >= DRUG_DAYS;
            if (often && Math.abs(arm.share(days) - against.share(days)) >= DRUG_SHARE) {
                drugs.add(drug);
            }
        });
        drugs.sort(null);
        return drugs;
    }

    /** Two sessions or more on one side and none on the other. */
    private List<String> otherSessions() {
        Set<String> own = new TreeSet<>(arm.arm().therapies());
        own.addAll(against.arm().therapies());
        List<String> others = new ArrayList<>();
        confounders.sessionDays().forEach((therapy, days) -> {
            int one = arm.count(days);
            int other = against.count(days);
            if (!own.contains(therapy) && Math.min(one, other) == 0 && Math.max(one, other) >= SESSIONS) {
                others.add(therapy);
            }
        });
        others.sort(null);
        return others;
    }

    /** Therapies of one side that the other has not. */
    private static int added(ArmDays side, ArmDays other) {
        Set<String> more = new TreeSet<>(side.arm().therapies());
        more.removeAll(other.arm().therapies());
        return more.size();
    }

    private Caution worstMoment(WorstMoment.LastWeek week) {
        LocalDate origin = arm.phaseDays().get(0).origin();
        return new Caution(
                Caution.Kind.WORST_MOMENT,
                week.excess(),
                List.of(origin.plusDays(week.day()).toString()));
    }

    private void addBackfilled(List<Caution> found) {
        int entries = 0;
        int late = 0;
        Collection<EntryCount> counts = confounders.entries();
        for (EntryCount count : counts) {
            if (arm.contains(count.day()) || against.contains(count.day())) {
                entries += count.entries();
                late += count.backfilled();
            }
        }
        if (entries > 0 && late >= BACKFILLED * entries) {
            found.add(new Caution(Caution.Kind.BACKFILLED, (double) late / entries, List.of()));
        }
    }
}

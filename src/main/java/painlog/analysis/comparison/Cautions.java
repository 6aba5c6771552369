package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import painlog.analysis.PhaseDays;
import painlog.journal.total.EntryCount;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.series.Series;

/**
 * Finds what makes the contrast of two arms less certain. The thresholds are painlog's own; each is documented where it
 * is used.
 */
final class Cautions {
    private static final double DRUG_SHARE = 0.25;
    private static final int DRUG_DAYS = 3;
    private static final int SESSIONS = 2;
    private static final double BACKFILLED = 0.25;
    private static final int DAYS_BEFORE = 7;
    private static final int LEAST_DAYS_BEFORE = 3;
    /** Of a scale from 0 to 10, as a share of the scale. */
    private static final double HALF_A_POINT = 0.05;

    private final Confounders confounders;
    private final Measure measure;
    private final ArmDays arm;
    private final ArmDays against;

    Cautions(Confounders confounders, Measure measure, ArmDays arm, ArmDays against) {
        this.confounders = confounders;
        this.measure = measure;
        this.arm = arm;
        this.against = against;
    }

    List<Caution> all() {
        List<Caution> found = new ArrayList<>();
        addNames(found, Caution.Kind.DRUG_CHANGED, changedDrugs());
        if (arm.count(confounders.injuryDays()) + against.count(confounders.injuryDays()) > 0) {
            found.add(Caution.of(Caution.Kind.INJURY));
        }
        addNames(found, Caution.Kind.OTHER_SESSIONS, otherSessions());
        if (added(arm, against) > 1 || added(against, arm) > 1) {
            found.add(Caution.of(Caution.Kind.SEVERAL_AT_ONCE));
        }
        addWorstMoment(found);
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

    /** The week before the arm began was worse than the days before by half a standard deviation and half a point. */
    private void addWorstMoment(List<Caution> found) {
        for (PhaseDays phaseDays : against.phaseDays()) {
            Series days = phaseDays.means();
            LocalDate next = phaseDays.phase().days().last().plusDays(1);
            boolean armFollows = arm.contains(next);
            double excess = armFollows ? excess(phaseDays, days, phaseDays.index(next)) : 0;
            OptionalDouble sd = PhaseDays.describe(List.of(phaseDays), measure)
                    .value()
                    .map(description -> description.center().sd())
                    .orElse(OptionalDouble.empty());
            double halfAPoint = HALF_A_POINT * (measure.max() - measure.min());
            if (sd.isPresent() && excess > Math.max(sd.getAsDouble() / 2, halfAPoint)) {
                found.add(new Caution(Caution.Kind.WORST_MOMENT, excess, List.of(next.toString())));
                return;
            }
        }
    }

    /** How much worse the last week was than the days before it, in points; 0 with too few days. */
    private double excess(PhaseDays phaseDays, Series days, int next) {
        double week = 0;
        double earlier = 0;
        int inWeek = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean last = days.day(i) >= next - DAYS_BEFORE;
            week += last ? days.value(i) : 0;
            earlier += last ? 0 : days.value(i);
            inWeek += last ? 1 : 0;
        }
        int before = phaseDays.days().size() - inWeek;
        if (inWeek < LEAST_DAYS_BEFORE || before < DAYS_BEFORE) {
            return 0;
        }
        double rise = week / inWeek - earlier / before;
        return measure.better() == BetterDirection.HIGHER ? -rise : rise;
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

package painlog.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import painlog.analysis.PhaseDays;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.grade.Grade;
import painlog.stats.grade.GradeEvidence;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.regression.Estimate;
import painlog.stats.series.Series;
import painlog.stats.trend.MannKendall;
import painlog.stats.trend.Trend;

/**
 * How sure one can be of the contrast of two arms: gathers the evidence for {@link Grade}. The rule's figures in points
 * are of a scale from 0 to 10; other scales are brought to it.
 */
record EvidenceAssessment(Measure measure, ContrastModels models, ArmDays arm, ArmDays against) {

    Grade grade(Optional<ArmOverlap> overlap, List<Caution> cautions) {
        return Grade.of(evidence(overlap, cautions));
    }

    GradeEvidence evidence(Optional<ArmOverlap> overlap, List<Caution> cautions) {
        return new GradeEvidence(plan(cautions), logging(), finding(overlap));
    }

    /** A journal does not record whether an order was randomised, so none is taken to be. */
    private GradeEvidence.Plan plan(List<Caution> cautions) {
        boolean otherChanges = cautions.stream().anyMatch(c -> c.kind().isOtherChange());
        return new GradeEvidence.Plan(false, alternations(), true, otherChanges);
    }

    /**
     * How many runs of one arm or the other there are, from 1; other phases between two of the same arm do not count.
     */
    private int alternations() {
        List<PhaseDays> logged = new ArrayList<>(arm.phaseDays());
        logged.addAll(against.phaseDays());
        logged.removeIf(s -> s.days().isEmpty());
        logged.sort(Comparator.comparing(s -> s.phase().days().first()));
        int count = 0;
        for (int i = 0; i < logged.size(); i++) {
            boolean same = i > 0 && logged.get(i).arm().equals(logged.get(i - 1).arm());
            count += same ? 0 : 1;
        }
        return count;
    }

    private GradeEvidence.Logging logging() {
        return new GradeEvidence.Logging(
                Math.min(arm.logged(), against.logged()),
                Math.min(arm.coverage(), against.coverage()),
                Math.abs(arm.coverage() - against.coverage()),
                percentAtBound(arm.means().and(against.means())));
    }

    private double percentAtBound(Series days) {
        int atBound = 0;
        for (int i = 0; i < days.size(); i++) {
            double fromBound = Math.min(days.value(i) - measure.min(), measure.max() - days.value(i));
            atBound += fromBound <= 1e-9 ? 1 : 0;
        }
        return days.size() == 0 ? 0 : 100.0 * atBound / days.size();
    }

    private GradeEvidence.Finding finding(Optional<ArmOverlap> overlap) {
        Outcome<Estimate> level = models.level(arm.arm().label(), against.arm().label());
        Outcome<Estimate> trend =
                models.levelTrend(arm.arm().label(), against.arm().label());
        double scale = 10 / (measure.max() - measure.min());
        return new GradeEvidence.Finding(
                number(level.value().map(e -> scale * (e.ci().upper() - e.ci().lower()))),
                number(level.value().map(e -> scale * lowestImprovement(e))),
                number(overlap.map(ArmOverlap::nap)),
                baselineImprovingP(),
                ratio(level, trend),
                agrees(overlap, level));
    }

    private double lowestImprovement(Estimate level) {
        return measure.better() == BetterDirection.HIGHER
                ? level.ci().lower()
                : -level.ci().upper();
    }

    private static OptionalDouble ratio(Outcome<Estimate> level, Outcome<Estimate> trend) {
        if (level.value().isEmpty() || trend.value().isEmpty()) {
            return OptionalDouble.empty();
        }
        double plain = level.value().get().estimate();
        return plain == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(trend.value().get().estimate() / plain);
    }

    /** Of the last phase compared against before the arm's first; only a drift towards the better counts. */
    private OptionalDouble baselineImprovingP() {
        Optional<PhaseDays> first = logged(arm).findFirst();
        Optional<PhaseDays> before = logged(against)
                .filter(s -> first.map(f -> s.start() < f.start()).orElse(false))
                .reduce((earlier, later) -> later);
        return number(before.flatMap(s -> Trend.of(s.means()).mannKendall().value())
                .filter(this::improves)
                .map(test -> test.adjusted().pAdj()));
    }

    private static Stream<PhaseDays> logged(ArmDays days) {
        return days.phaseDays().stream().filter(s -> !s.days().isEmpty());
    }

    private boolean improves(MannKendall drift) {
        return measure.better() == BetterDirection.HIGHER ? drift.S() > 0 : drift.S() < 0;
    }

    private boolean agrees(Optional<ArmOverlap> overlap, Outcome<Estimate> level) {
        boolean models = this.models.agree(arm.arm().label(), against.arm().label());
        return models
                && level.value().flatMap(l -> overlap.map(o -> agrees(o, l))).orElse(true);
    }

    private boolean agrees(ArmOverlap overlap, Estimate level) {
        double improvement = measure.better() == BetterDirection.HIGHER ? level.estimate() : -level.estimate();
        boolean excludesHalf = !overlap.effective().napEssCi().contains(0.5);
        return Math.signum(overlap.nap() - 0.5) == Math.signum(improvement)
                && excludesHalf == ContrastModels.excludes0(level);
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }
}

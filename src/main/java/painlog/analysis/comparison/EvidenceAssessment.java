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
import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.grade.Grade;
import painlog.stats.grade.GradeEvidence;
import painlog.stats.headline.GridEstimate;
import painlog.stats.headline.Headline;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.regression.Estimate;
import painlog.stats.series.Series;
import painlog.stats.trend.MannKendall;
import painlog.stats.trend.Trend;

/**
 * How sure one can be of the contrast of two arms: gathers the evidence for {@link Grade}. The rule's figures in points
 * are of a scale from 0 to 10 on which lower is better; other measures are brought to it.
 *
 * @param isRandomised whether the order of the two was drawn beforehand and lived so
 */
record EvidenceAssessment(Measure measure, ContrastModels models, ArmDays arm, ArmDays against, boolean isRandomised) {

    Grade grade(Contrast.Differences differences, Optional<ArmOverlap> overlap, List<Caution> cautions) {
        return Grade.of(evidence(differences, overlap, cautions));
    }

    GradeEvidence evidence(Contrast.Differences differences, Optional<ArmOverlap> overlap, List<Caution> cautions) {
        return new GradeEvidence(allocation(cautions), logging(), finding(differences, overlap));
    }

    private GradeEvidence.Allocation allocation(List<Caution> cautions) {
        List<Grade.Concern> circumstances = cautions.stream()
                .flatMap(caution -> caution.kind().concern().stream())
                .distinct()
                .toList();
        return new GradeEvidence.Allocation(isRandomised, turns(), circumstances);
    }

    /**
     * How many runs of one arm or the other there are, from 1; other phases between two of the same arm do not count.
     */
    private int turns() {
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
                models.headline().days(),
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

    private GradeEvidence.Finding finding(Contrast.Differences differences, Optional<ArmOverlap> overlap) {
        String label = arm.arm().label();
        String other = against.arm().label();
        return new GradeEvidence.Finding(
                HeadlineReading.usable(differences.headline()).then(found -> Outcome.ok(shown(found))),
                new GradeEvidence.Others(
                        differences
                                .withoutWandering()
                                .value()
                                .filter(Estimate::intervalUsable)
                                .map(this::line),
                        differences.steadyDrift().value().map(this::line),
                        models.washed().estimate(label, other).value().map(this::line),
                        models.medians().estimate(label, other).value().map(this::line),
                        overlap.map(o ->
                                new GradeEvidence.Line(o.nap(), o.effective().napEssCi()))),
                baselineImprovingP());
    }

    private GradeEvidence.Shown shown(Headline found) {
        return new GradeEvidence.Shown(
                scaled(found.estimate()),
                Math.abs(scaled(found.se())),
                scaled(found.ci()),
                found.wandering().levelWanders());
    }

    private GradeEvidence.Line line(Estimate estimate) {
        return new GradeEvidence.Line(scaled(estimate.estimate()), scaled(estimate.ci()));
    }

    private GradeEvidence.Line line(GridEstimate estimate) {
        return new GradeEvidence.Line(scaled(estimate.estimate()), scaled(estimate.ci()));
    }

    private double scaled(double points) {
        double scale = 10 / (measure.max() - measure.min());
        return measure.better() == BetterDirection.HIGHER ? -scale * points : scale * points;
    }

    private ConfidenceInterval scaled(ConfidenceInterval ci) {
        double one = scaled(ci.lower());
        double other = scaled(ci.upper());
        return new ConfidenceInterval(Math.min(one, other), Math.max(one, other));
    }

    /** Of the last phase compared against before the arm's first; only a drift towards the better counts. */
    private OptionalDouble baselineImprovingP() {
        Optional<PhaseDays> first = logged(arm).findFirst();
        Optional<PhaseDays> before = logged(against)
                .filter(s -> first.map(f -> s.start() < f.start()).orElse(false))
                .reduce((earlier, later) -> later);
        Optional<Double> p = before.flatMap(
                        s -> Trend.of(s.means()).mannKendall().value())
                .filter(this::improves)
                .map(test -> test.adjusted().pAdj());
        return p.isPresent() ? OptionalDouble.of(p.get()) : OptionalDouble.empty();
    }

    private static Stream<PhaseDays> logged(ArmDays days) {
        return days.phaseDays().stream().filter(s -> !s.days().isEmpty());
    }

    private boolean improves(MannKendall drift) {
        return measure.better() == BetterDirection.HIGHER ? drift.S() > 0 : drift.S() < 0;
    }
}

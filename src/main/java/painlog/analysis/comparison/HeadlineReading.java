package painlog.analysis.comparison;

import java.util.Optional;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.effect.AnytimeInterval;
import painlog.stats.effect.Chances;
import painlog.stats.effect.Mcid;
import painlog.stats.effect.MissingDays;
import painlog.stats.effect.UnloggedDays;
import painlog.stats.headline.Headline;
import painlog.stats.headline.UnloggedWeights;

/** What follows from the headline of two arms; nothing does where it is refused or has no interval to show. */
record HeadlineReading(Measure measure, ContrastModels models, ArmDays arm, ArmDays against) {
    /** The size of difference the interval for any time is best at: 1.5 points of 10. */
    private static final double RHO = 0.15;

    /** Only of a scale from 0 to 10 where less is better: the marks of 1 and 2 points are made for it. */
    Optional<Outcome<Chances>> chances(Outcome<Headline> headline) {
        boolean fits = measure.isZeroToTen() && measure.better() == BetterDirection.LOWER;
        return fits
                ? Optional.of(usable(headline)
                        .then(shown -> models.headline()
                                .distribution(arm.arm().label(), against.arm().label())
                                .then(mixture -> Outcome.ok(Chances.of(mixture)))))
                : Optional.empty();
    }

    /** The mark of a change that matters is for pain alone. */
    Optional<Outcome<Mcid>> mcid(Outcome<Headline> headline) {
        if (!measure.isPain() || measure.better() != BetterDirection.LOWER) {
            return Optional.empty();
        }
        return Optional.of(usable(headline)
                .then(shown -> Outcome.ok(
                        Mcid.of(shown.estimate(), shown.ci(), against.means().mean()))));
    }

    Outcome<AnytimeInterval> anytime(Outcome<Headline> headline) {
        return usable(headline)
                .then(shown -> AnytimeInterval.of(
                        shown.estimate(), shown.ci(), Math.min(arm.logged(), against.logged()), RHO * range()));
    }

    /** Mirrored and turned back where higher is better; without a better direction no day is worse. */
    Optional<Outcome<MissingDays>> missingDays(Outcome<Headline> headline) {
        return switch (measure.better()) {
            case LOWER -> Optional.of(missingDays(headline, false));
            case HIGHER -> Optional.of(missingDays(headline, true).then(found -> Outcome.ok(found.unmirrored(ends()))));
            case NEITHER -> Optional.empty();
        };
    }

    private Outcome<MissingDays> missingDays(Outcome<Headline> headline, boolean mirrored) {
        if (headline.value().isEmpty()) {
            return Outcome.refused(Reason.NO_ESTIMATE);
        }
        return usable(headline).then(shown -> {
            MissingDays.Tested tested = new MissingDays.Tested(
                    shown.estimate(),
                    shown.ci(),
                    arm.means().mean(),
                    against.means().mean(),
                    ends());
            return MissingDays.of(mirrored ? tested.mirrored() : tested, unlogged());
        });
    }

    private UnloggedDays unlogged() {
        UnloggedWeights weights = models.gaps().weights().value().orElseThrow();
        String label = arm.arm().label();
        String other = against.arm().label();
        return new UnloggedDays(
                1 - arm.coverage(),
                1 - against.coverage(),
                weights.of(label, label, other),
                weights.of(other, label, other));
    }

    /** The headline where its interval may be shown. */
    static Outcome<Headline> usable(Outcome<Headline> headline) {
        return headline.then(shown -> shown.intervalUsable() ? headline : Outcome.refused(Reason.INTERVAL_NOT_USABLE));
    }

    private ConfidenceInterval ends() {
        return new ConfidenceInterval(measure.min(), measure.max());
    }

    private double range() {
        return measure.max() - measure.min();
    }
}

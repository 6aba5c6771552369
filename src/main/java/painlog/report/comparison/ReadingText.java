package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.comparison.Contrast;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.effect.MissingDays;
import painlog.stats.effect.TippingPoint;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;

/**
 * What changes how a contrast is to be read: many looks, days without an entry, a level that wanders by itself. Sentences
 * only where the reading changes.
 */
final class ReadingText {
    private final Contrast contrast;
    private final Measure measure;
    private final String pair;

    ReadingText(Contrast contrast, Measure measure) {
        this.contrast = contrast;
        this.measure = measure;
        this.pair = new VerdictText(contrast, measure).pair();
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        looks().ifPresent(sentences::add);
        wanders().ifPresent(sentences::add);
        missing().ifPresent(sentences::add);
        return sentences;
    }

    /** Where a clear difference is not clear to somebody who looks every week. */
    Optional<String> looks() {
        return contrast.hidden()
                .anytime()
                .value()
                .filter(anytime -> contrast.isClear() && !anytime.excludesZero())
                .map(anytime -> "Clear, that is, to one look: if you look every week, read " + pair + " as "
                        + EstimateFormat.ends(anytime.lower(), anytime.upper()) + ", which is not clear yet.");
    }

    Optional<String> wanders() {
        return contrast.headline()
                .value()
                .filter(headline -> headline.wandering().levelWanders())
                .map(headline -> Sentence.capitalized(pair) + ": by itself the level moved by about "
                        + EstimateFormat.level(headline.wandering().walkPerWeek())
                        + " a week, so this rests on the days around the changes alone.");
    }

    /** Where less than a fifth of the scale on the days without an entry would do. */
    Optional<String> missing() {
        return contrast.hidden()
                .missingDays()
                .flatMap(Outcome::value)
                .filter(missing -> contrast.isClear())
                .flatMap(this::missing);
    }

    private Optional<String> missing(MissingDays missing) {
        return switch (missing.reading()) {
            case FRAGILE, OPEN -> nearest(missing);
            case STURDY, CANNOT_TIP, NOTHING_TO_TIP -> Optional.empty();
        };
    }

    private Optional<String> nearest(MissingDays missing) {
        OptionalDouble arm = tip(missing.arm());
        OptionalDouble against = tip(missing.against());
        boolean ofArm = against.isEmpty()
                || (arm.isPresent() && Math.abs(arm.getAsDouble()) <= Math.abs(against.getAsDouble()));
        OptionalDouble tip = ofArm ? arm : against;
        String days = new VerdictText(contrast, measure)
                .side(ofArm ? contrast.arms().arm() : contrast.arms().against());
        return tip.isEmpty()
                ? Optional.empty()
                : Optional.of("Had the unlogged days " + days + " been on average " + worse(tip.getAsDouble())
                        + " than the logged ones, " + pair + " would no longer be clear.");
    }

    private String worse(double tip) {
        boolean isWorse = measure.better() == BetterDirection.HIGHER ? tip < 0 : tip > 0;
        return EstimateFormat.size(tip)
                + (measure.unit().isEmpty() ? " points " : " " + measure.unit() + " ")
                + (isWorse ? "worse" : "better");
    }

    private static OptionalDouble tip(Outcome<TippingPoint> side) {
        Optional<TippingPoint> found =
                side.value().filter(tip -> tip.possibleInterval().orElse(false));
        return found.isPresent() ? found.get().tipInterval() : OptionalDouble.empty();
    }
}

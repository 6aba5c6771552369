package painlog.report.comparison;

import java.util.Optional;
import painlog.analysis.PointEstimate;
import painlog.analysis.comparison.Contrast;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.report.write.RefusalText;
import painlog.stats.Outcome;
import painlog.stats.headline.Headline;
import painlog.text.EstimateFormat;

/** What one contrast comes to, in a clause. Whether it is clear follows the adjusted p, never the single interval. */
final class VerdictText {
    /** A difference below this does not matter, points of pain. */
    private static final double MATTERS = 1;

    private final Contrast contrast;
    private final Measure measure;

    /** How a contrast may be spoken of. */
    enum Kind {
        CLEAR,
        /** All of the interval is too near 0 to matter. */
        TOO_SMALL_TO_MATTER,
        UNCLEAR,
        /** There is an estimate and no interval that could be shown. */
        NO_INTERVAL,
        REFUSED,
        /** Of a plan that may be looked at before its end: an estimate with an interval for many looks. */
        SO_FAR,
        /** The same with too few days for that interval. */
        TOO_EARLY
    }

    VerdictText(Contrast contrast, Measure measure) {
        this.contrast = contrast;
        this.measure = measure;
    }

    Kind kind() {
        if (contrast.arms().soFar()) {
            return contrast.difference().isPresent() ? Kind.SO_FAR : Kind.TOO_EARLY;
        }
        Optional<Headline> headline = contrast.headline().value();
        if (headline.isEmpty()) {
            return Kind.REFUSED;
        }
        if (!headline.get().intervalUsable()) {
            return Kind.NO_INTERVAL;
        }
        if (contrast.isClear()) {
            return Kind.CLEAR;
        }
        boolean wanders = headline.get().wandering().levelWanders();
        return isSmall(headline.get()) && !wanders ? Kind.TOO_SMALL_TO_MATTER : Kind.UNCLEAR;
    }

    private boolean isSmall(Headline headline) {
        return contrast.sizes().mcid().isPresent()
                && Math.max(-headline.ci().lower(), headline.ci().upper()) < MATTERS;
    }

    /** {@code massage against none}. */
    String pair() {
        String against = contrast.arms().against().label();
        String arm = contrast.arms().arm().label();
        return contrast.arms().arm().name().startsWith("with")
                ? "days " + arm + " against days " + against
                : arm + " against " + against;
    }

    /** {@code of massage}, {@code with massage}: to go on after "days". */
    String side(Arm arm) {
        return arm.name().startsWith("with") ? arm.label() : "of " + arm.label();
    }

    /** {@code massage against none: a clear difference in the numbers, 2.3 points lower (95 % interval 1.4 to 3.2)}. */
    String clause() {
        return switch (kind()) {
            case SO_FAR ->
                pair() + ": " + contrast.difference().map(this::soFar).orElse("");
            case TOO_EARLY -> pair() + ": too early to say (" + days() + " logged; told from 10 days each on)";
            case CLEAR, TOO_SMALL_TO_MATTER, UNCLEAR, NO_INTERVAL, REFUSED ->
                pair() + ": " + contrast.headline().value().map(this::found).orElseGet(this::refused);
        };
    }

    private String soFar(PointEstimate found) {
        return "so far " + EstimateFormat.change(found.value(), measure.unit()) + " ("
                + EstimateFormat.ends(found.low().orElseThrow(), found.high().orElseThrow())
                + "), an interval that holds however often you look";
    }

    private String refused() {
        return "cannot be compared (" + days() + "): " + RefusalText.clause(contrast.headline());
    }

    String days() {
        return contrast.arms().days() + " against " + contrast.arms().daysAgainst() + " days";
    }

    private String found(Headline headline) {
        String size = EstimateFormat.isNoDifference(headline.estimate())
                ? ""
                : ", " + EstimateFormat.change(headline.estimate(), measure.unit());
        String interval = " (95 % interval "
                + EstimateFormat.ends(headline.ci().lower(), headline.ci().upper()) + ")";
        return switch (kind()) {
            case CLEAR -> "a clear difference in the numbers" + size + interval + small(headline);
            case TOO_SMALL_TO_MATTER -> "no difference that matters" + size + interval + small(headline);
            case UNCLEAR -> "no clear difference" + size + interval + byItself(headline);
            case NO_INTERVAL, REFUSED, SO_FAR, TOO_EARLY ->
                EstimateFormat.change(headline.estimate(), measure.unit())
                        + ", but there are too few days for an interval";
        };
    }

    private String small(Headline headline) {
        return isSmall(headline) ? ", all of it within 1 point" : "";
    }

    /** Where the interval by itself would say more than the adjusted p allows. */
    private static String byItself(Headline headline) {
        return headline.excludes0() ? ", which may be chance when several are compared" : "";
    }

    /** {@code massage -0.4}: for a list of those that are not clear. */
    String brief(String against) {
        String arm = contrast.arms().arm().label();
        boolean known = contrast.arms().against().label().equals(against);
        return (known ? arm : pair())
                + contrast.difference()
                        .map(found -> " " + EstimateFormat.difference(found.value()))
                        .orElse("");
    }

    /** {@code yoga against none -1.2 (-1.9 to -0.5)}. */
    String briefWithInterval() {
        return pair() + " "
                + contrast.difference()
                        .map(found -> EstimateFormat.difference(found.value(), found.low(), found.high()))
                        .orElse(EstimateFormat.NONE);
    }

    /** {@code 2 points lower or more: 73 chances in 100}; empty where there is nothing of the kind to say. */
    Optional<String> chances() {
        if (!measure.isPain()) {
            return Optional.empty();
        }
        boolean higher = contrast.difference().map(found -> found.value() > 0).orElse(false);
        return contrast.sizes()
                .chances()
                .flatMap(Outcome::value)
                .map(chances -> higher
                        ? "1 point higher or more: " + inHundred(chances.words().get(3))
                        : "2 points lower or more: " + inHundred(chances.words().get(0)));
    }

    /** {@code 73 chances in 100}, {@code fewer than 1 chance in 100}. */
    static String inHundred(String words) {
        return words + (words.equals("1") || words.equals("fewer than 1") ? " chance in 100" : " chances in 100");
    }

    /** {@code how sure: moderate}; empty where it is not graded. */
    Optional<String> sure() {
        return contrast.grade().map(grade -> howSure() + ": " + GradeText.certainty(grade.grade()));
    }

    /**
     * What one is sure or unsure of: that the numbers of these days differ is clear or not; how sure it is that they would
     * differ again is another question, and "clear" beside "very low" would contradict itself.
     */
    String howSure() {
        return kind() == Kind.CLEAR ? "how sure that it would come again" : "how sure";
    }
}

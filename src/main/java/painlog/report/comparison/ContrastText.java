package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Contrast;
import painlog.report.document.Paragraph;
import painlog.report.write.RefusalText;
import painlog.stats.Outcome;
import painlog.stats.effect.Mcid;
import painlog.stats.headline.Headline;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.randomization.Cycles;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;

/** One contrast in short sentences. */
final class ContrastText {
    private static final double MATTERS = 1;

    private final Contrast contrast;
    private final boolean besideTable;
    private final String pair;

    /**
     * @param besideTable whether a table beside it shows the interval and the days
     */
    ContrastText(Contrast contrast, boolean besideTable) {
        this.contrast = contrast;
        this.besideTable = besideTable;
        this.pair = contrast.arms().arm().label() + " against "
                + contrast.arms().against().label();
    }

    /**
     * The difference, how it compares, how sure.
     *
     * @param saidOnce cautions that hold for all contrasts and are said elsewhere
     */
    Paragraph paragraph(List<Caution> saidOnce) {
        List<String> sentences = new ArrayList<>();
        Optional<Headline> headline = contrast.headline().value();
        if (headline.isPresent()) {
            sentences.add(difference(headline.get()));
            reading(headline.get(), sentences);
        } else {
            sentences.add(Sentence.capitalized(pair) + ": not enough data to compare (" + days() + "): "
                    + RefusalText.clause(contrast.headline()) + ".");
        }
        contrast.grade().ifPresent(grade -> sentences.add(GradeText.sentence(grade)));
        List<Caution> own = contrast.cautions().stream()
                .filter(caution ->
                        saidOnce.stream().noneMatch(c -> GradeText.caution(c).equals(GradeText.caution(caution))))
                .toList();
        if (!own.isEmpty()) {
            sentences.add("Keep in mind: " + GradeText.cautions(own) + ".");
        }
        return new Paragraph(String.join(" ", sentences));
    }

    private String days() {
        return contrast.arms().days() + " against " + contrast.arms().daysAgainst() + " days";
    }

    private String difference(Headline headline) {
        String interval = headline.intervalUsable()
                ? "95 % interval "
                        + EstimateFormat.span(
                                headline.ci().lower(), headline.ci().upper())
                : "too few days for an interval";
        String beside = besideTable ? "" : " (" + interval + "; " + days() + ")";
        return Sentence.capitalized(pair) + ": " + EstimateFormat.change(headline.estimate()) + beside + drift() + ".";
    }

    private void reading(Headline headline, List<String> sentences) {
        if (!contrast.isClear()) {
            sentences.add(nothingClear(headline));
        }
        contrast.sizes().nonoverlap().flatMap(Outcome::value).map(this::overlap).ifPresent(sentences::add);
        contrast.sizes().mcid().flatMap(Outcome::value).map(ContrastText::mark).ifPresent(sentences::add);
    }

    /** The two lines beside it. */
    private String drift() {
        String plain = contrast.differences()
                .withoutWandering()
                .value()
                .map(level -> "; " + EstimateFormat.change(level.estimate()) + " were there no slow drift")
                .orElse("");
        return plain
                + contrast.differences()
                        .steadyDrift()
                        .value()
                        .map(level -> "; " + EstimateFormat.change(level.estimate()) + " if pain was drifting steadily")
                        .orElse("");
    }

    private String nothingClear(Headline headline) {
        boolean small = Math.max(-headline.ci().lower(), headline.ci().upper()) < MATTERS;
        boolean wanders = headline.wandering().levelWanders();
        return contrast.sizes().mcid().isPresent() && headline.intervalUsable() && small && !wanders
                ? "No difference that matters: all of the interval is within 1 point."
                : "No clear difference.";
    }

    private String overlap(ArmOverlap overlap) {
        return "Of any two days, the one with " + contrast.arms().arm().label() + " is the better "
                + EstimateFormat.ofHundred(overlap.nap()) + " times in 100 ("
                + EstimateFormat.ofHundred(overlap.effective().napEssCi().lower())
                + " to "
                + EstimateFormat.ofHundred(overlap.effective().napEssCi().upper()) + ").";
    }

    /** Both thresholds in one sentence where the reading is the same for them. */
    private static String mark(Mcid mcid) {
        boolean alike = mcid.reading30pct() == mcid.readingPoints();
        if (alike) {
            return mark(mcid.readingPoints(), "the marks of 2 points and 30 %");
        }
        String points = mark(mcid.readingPoints(), "the mark of 2 points");
        return mcid.reading30pct() == Mcid.McidReading.REFUSED_LOW_BASELINE
                ? points
                : points + " "
                        + mark(
                                mcid.reading30pct(),
                                "that of 30 % ("
                                        + EstimateFormat.level(mcid.thresholds().threshold30pct()) + " points)");
    }

    private static String mark(Mcid.McidReading mcidReading, String mark) {
        return switch (mcidReading) {
            case CLEAR -> "All of the interval is beyond " + mark + ".";
            case LIKELY_BUT_UNCERTAIN -> "It reaches " + mark + "; the interval also allows less.";
            case UNLIKELY_NOT_EXCLUDED -> "It is short of " + mark + "; the interval still allows that much.";
            case EXCLUDED, REFUSED_LOW_BASELINE -> "A drop by " + mark + " is outside the interval.";
        };
    }

    /** The change in each cycle where the two alternate; empty below two cycles. */
    Optional<String> cycles() {
        return contrast.details().cycles().value().map(this::cycles);
    }

    private String cycles(Cycles cycles) {
        List<String> each =
                cycles.differences().stream().map(EstimateFormat::difference).toList();
        return "Each time " + Replications.armChange(contrast) + ": " + String.join(", ", each) + " points; on average "
                + EstimateFormat.difference(cycles.change().mean()) + " (95 % interval "
                + EstimateFormat.range(
                        cycles.change().ci().lower(), cycles.change().ci().upper()) + "; " + cycles.nCycles()
                + " times).";
    }
}

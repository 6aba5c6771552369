package painlog.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import painlog.analysis.Caution;
import painlog.analysis.Contrast;
import painlog.stats.ArmOverlap;
import painlog.stats.Cycles;
import painlog.stats.Estimate;
import painlog.stats.Mcid;
import painlog.stats.Outcome;

/** One contrast in short sentences. */
final class ContrastWords {
    private static final double MATTERS = 1;

    private final Contrast contrast;
    private final String pair;

    ContrastWords(Contrast contrast) {
        this.contrast = contrast;
        this.pair = contrast.arm().label() + " against " + contrast.against().label();
    }

    /**
     * The difference, how it compares, how sure.
     *
     * @param saidOnce cautions that hold for all contrasts and are said elsewhere
     */
    Paragraph paragraph(List<Caution> saidOnce) {
        List<String> sentences = new ArrayList<>();
        Optional<Estimate> headline = contrast.headline().value();
        if (headline.isPresent()) {
            difference(headline.get(), sentences);
        } else {
            sentences.add(capital(pair) + ": not enough data to compare (" + days() + "): "
                    + Refusals.words(contrast.headline()) + ".");
        }
        contrast.grade().ifPresent(grade -> sentences.add(GradeWords.sentence(grade)));
        List<Caution> own = contrast.cautions().stream()
                .filter(caution ->
                        saidOnce.stream().noneMatch(c -> GradeWords.caution(c).equals(GradeWords.caution(caution))))
                .toList();
        if (!own.isEmpty()) {
            sentences.add("Keep in mind: " + GradeWords.cautions(own) + ".");
        }
        return new Paragraph(String.join(" ", sentences));
    }

    private String days() {
        return contrast.days() + " against " + contrast.daysAgainst() + " days";
    }

    private void difference(Estimate headline, List<String> sentences) {
        String interval = headline.intervalUsable()
                ? "95 % interval " + Figures.span(headline.ciLower(), headline.ciUpper())
                : "too few days for an interval";
        sentences.add(capital(pair) + ": " + Figures.change(headline.estimate()) + " (" + interval + "; " + days() + ")"
                + drift() + ".");
        if (headline.ciLower() <= 0 && headline.ciUpper() >= 0) {
            sentences.add(nothingClear(headline));
        }
        contrast.nonoverlap().flatMap(Outcome::value).map(this::overlap).ifPresent(sentences::add);
        contrast.mcid().flatMap(Outcome::value).map(ContrastWords::mark).ifPresent(sentences::add);
    }

    private String drift() {
        if (contrast.levelTrendReml().value().isEmpty()) {
            return "; time could not be allowed for, since " + Refusals.words(contrast.levelTrendReml());
        }
        return contrast.levelReml()
                .value()
                .map(level -> "; " + Figures.change(level.estimate()) + " without allowing for a drift")
                .orElse("");
    }

    private String nothingClear(Estimate headline) {
        boolean small = Math.max(-headline.ciLower(), headline.ciUpper()) < MATTERS;
        return contrast.mcid().isPresent() && headline.intervalUsable() && small
                ? "No difference that matters: all of the interval is within 1 point."
                : "No clear difference.";
    }

    private String overlap(ArmOverlap overlap) {
        return "Of any two days, the one with " + contrast.arm().label() + " is the better "
                + Figures.ofHundred(overlap.nap()) + " times in 100 (" + Figures.ofHundred(overlap.napEssCiLower())
                + " to " + Figures.ofHundred(overlap.napEssCiUpper()) + ").";
    }

    private static String mark(Mcid mcid) {
        return switch (mcid.readingPoints()) {
            case CLEAR -> "All of the interval is beyond the mark of 2 points.";
            case LIKELY_BUT_UNCERTAIN -> "It reaches the mark of 2 points; the interval also allows less.";
            case UNLIKELY_NOT_EXCLUDED -> "It is short of the mark of 2 points; the interval still allows it.";
            case EXCLUDED, REFUSED_LOW_BASELINE -> "A drop by the mark of 2 points is outside the interval.";
        };
    }

    /** What each round brought where the two took turns; empty where they did not twice. */
    Optional<String> rounds() {
        return contrast.cycles().value().map(this::rounds);
    }

    private String rounds(Cycles cycles) {
        List<String> each = cycles.differences().stream().map(Figures::points).toList();
        return "Each time " + Repeats.turn(contrast) + ": " + String.join(", ", each) + " points; on average "
                + Figures.points(cycles.mean()) + " (95 % interval "
                + Figures.interval(cycles.ciLower(), cycles.ciUpper()) + "; " + cycles.nCycles() + " times).";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

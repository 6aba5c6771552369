package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Contrast;
import painlog.journal.word.Measure;
import painlog.report.document.Block;
import painlog.report.document.Paragraph;
import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.effect.Chances;
import painlog.stats.effect.Mcid;
import painlog.stats.headline.Headline;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.randomization.Cycles;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;

/** One contrast in sentences. */
final class ContrastText {
    /** A second line with a wider half interval than this says next to nothing, points of pain. */
    private static final double WIDE = 2;

    private final Contrast contrast;
    private final Measure measure;
    private final VerdictText verdict;

    ContrastText(Contrast contrast, Measure measure) {
        this.contrast = contrast;
        this.measure = measure;
        this.verdict = new VerdictText(contrast, measure);
    }

    /** What it comes to, the two lines beside it and how sure, in one paragraph. */
    Paragraph brief(List<Caution> saidOnce) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Sentence.capitalized(verdict.clause()) + ".");
        if (!contrast.arms().soFar()) {
            secondLines().ifPresent(sentences::add);
        }
        sentences.addAll(sure(saidOnce));
        return new Paragraph(String.join(" ", sentences));
    }

    /**
     * Everything there is to say of it.
     *
     * @param inShort what is said above
     */
    List<Block> alone(List<String> inShort) {
        List<Block> blocks = new ArrayList<>();
        if (contrast.arms().soFar()) {
            paragraph(
                    blocks,
                    Stream.concat(days().stream(), sure(List.of()).stream()).toList());
            return blocks;
        }
        paragraph(blocks, Stream.concat(days().stream(), secondLines().stream()).toList());
        paragraph(blocks, size());
        paragraph(blocks, sure(saidInHeading()));
        List<String> reading = new ArrayList<>(new ReadingText(contrast, measure).all());
        reading.removeAll(inShort);
        paragraph(blocks, reading);
        return blocks;
    }

    /** That sites are mixed stands above the page. */
    private List<Caution> saidInHeading() {
        return contrast.cautions().stream()
                .filter(caution -> caution.kind() == Caution.Kind.SITES_MIXED)
                .toList();
    }

    private static void paragraph(List<Block> blocks, List<String> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Paragraph(String.join(" ", sentences)));
        }
    }

    /** Of how many days, with its p. */
    private Optional<String> days() {
        return contrast.headline()
                .value()
                .map(headline -> "The difference rests on " + verdict.days()
                        + (contrast.hasInterval() && !contrast.arms().soFar()
                                ? " (p " + EstimateFormat.p(contrast.pHolm()) + ")"
                                : "")
                        + ".");
    }

    /** What it would be if the level of pain did not wander, and if it drifted steadily; empty where both are refused. */
    private Optional<String> secondLines() {
        List<String> lines = new ArrayList<>();
        contrast.differences()
                .withoutWandering()
                .value()
                .map(plain ->
                        "Were there no slow wandering: " + line(plain.estimate(), plain.ci(), plain.intervalUsable()))
                .ifPresent(lines::add);
        contrast.differences()
                .steadyDrift()
                .value()
                .map(drift -> "If " + measure.name() + " was drifting steadily anyway: "
                        + line(drift.estimate(), drift.ci(), contrast.hasInterval()))
                .ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
    }

    private String line(double estimate, ConfidenceInterval ci, boolean usable) {
        double half = (ci.upper() - ci.lower()) / 2;
        String wide = measure.isZeroToTen() && half > WIDE ? "; so wide that it says little" : "";
        String interval = usable ? " (" + EstimateFormat.ends(ci.lower(), ci.upper()) + wide + ")" : " (no interval)";
        return EstimateFormat.change(estimate, measure.unit()) + interval + ".";
    }

    private List<String> size() {
        List<String> sentences = new ArrayList<>();
        if (measure.isPain()) {
            contrast.sizes()
                    .chances()
                    .flatMap(Outcome::value)
                    .map(ContrastText::chances)
                    .ifPresent(sentences::add);
        }
        contrast.sizes().mcid().flatMap(Outcome::value).map(this::marks).ifPresent(sentences::addAll);
        contrast.sizes().nonoverlap().flatMap(Outcome::value).map(this::overlap).ifPresent(sentences::add);
        return sentences;
    }

    private static String chances(Chances chances) {
        return "Going by these days alone, and if the model fits, a difference of at least 2 points less pain has "
                + VerdictText.inHundred(chances.words().get(0)) + ", one of 1 to 2 points less "
                + chances.words().get(1) + ", about none "
                + chances.words().get(2) + ", one of 1 point more or beyond "
                + chances.words().get(3) + ".";
    }

    private String overlap(ArmOverlap overlap) {
        return "Of any two days, the one " + verdict.side(contrast.arms().arm()) + " is the better "
                + EstimateFormat.ofHundred(overlap.nap()) + " times in 100 ("
                + EstimateFormat.ofHundred(overlap.effective().napEssCi().lower())
                + " to "
                + EstimateFormat.ofHundred(overlap.effective().napEssCi().upper()) + ").";
    }

    /** Both thresholds in one sentence where the reading is the same for them. */
    private List<String> marks(Mcid mcid) {
        boolean alike = mcid.reading30pct() == mcid.readingPoints();
        if (alike) {
            return mark(mcid.readingPoints(), "the marks of 2 points and 30 %");
        }
        List<String> sentences = new ArrayList<>(mark(mcid.readingPoints(), "the mark of 2 points"));
        if (mcid.reading30pct() != Mcid.McidReading.REFUSED_LOW_BASELINE) {
            String points = EstimateFormat.level(mcid.thresholds().threshold30pct());
            sentences.addAll(mark(mcid.reading30pct(), "the mark of 30 % (" + points + " points)"));
        }
        return sentences;
    }

    /** That a drop is outside the interval is not said where the level wanders by itself. */
    private List<String> mark(Mcid.McidReading mcidReading, String mark) {
        return switch (mcidReading) {
            case CLEAR -> List.of("All of the interval is beyond " + mark + ".");
            case LIKELY_BUT_UNCERTAIN -> List.of("It reaches " + mark + "; the interval also allows less.");
            case UNLIKELY_NOT_EXCLUDED -> List.of("It is short of " + mark + "; the interval still allows that much.");
            case EXCLUDED, REFUSED_LOW_BASELINE ->
                levelWanders() ? List.of() : List.of("A drop by " + mark + " is outside the interval.");
        };
    }

    private boolean levelWanders() {
        return contrast.headline()
                .value()
                .map(Headline::wandering)
                .map(Headline.Wandering::levelWanders)
                .orElse(false);
    }

    private List<String> sure(List<Caution> saidOnce) {
        List<String> sentences = new ArrayList<>();
        contrast.grade().ifPresent(grade -> sentences.add(GradeText.sentence(verdict.howSure(), grade)));
        List<Caution> own = GradeText.without(saidOnce, contrast.cautions());
        if (!own.isEmpty()) {
            sentences.add("Keep in mind: " + GradeText.cautions(own) + ".");
        }
        return sentences;
    }

    /** The change in each cycle where the two alternate; empty below two cycles. */
    Optional<String> cycles() {
        return contrast.details().cycles().value().map(this::cycles);
    }

    /** Two cycles are too few for an interval of their own. */
    private String cycles(Cycles cycles) {
        List<String> each =
                cycles.differences().stream().map(EstimateFormat::difference).toList();
        ConfidenceInterval ci = cycles.change().ci();
        String interval = cycles.nCycles() > 2
                ? " (95 % interval " + EstimateFormat.range(ci.lower(), ci.upper()) + ", from these " + cycles.nCycles()
                        + " alone)"
                : "";
        return "Each time " + Replications.armChange(contrast) + ": " + String.join(", ", each) + "; on average "
                + EstimateFormat.difference(cycles.change().mean()) + interval
                + ". These are the same days once more, not another result.";
    }
}

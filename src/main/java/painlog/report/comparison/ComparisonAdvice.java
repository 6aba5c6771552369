package painlog.report.comparison;

import java.util.Optional;
import painlog.analysis.comparison.Contrast;

/** What a comparison is of, what it cannot show, and where to read on. */
public final class ComparisonAdvice {
    /** Which days count: said once with every comparison. */
    public static final String ESTIMAND =
            "All logged days count, with whatever painkillers were taken on them. Days next to each other resemble"
                    + " each other and the level may drift slowly by itself; the difference is what is left when both are"
                    + " allowed for.";

    public static final String UNCLEAR = "No clear difference does not mean that there is none.";

    public static final String CAVEAT = "What this cannot say: why pain changed. You knew what you were getting, other"
            + " things changed, and pain comes and goes by itself. It says nothing about other people and is no"
            + " diagnosis.";

    static final String WORDS = "painlog explain grade, painlog explain drift and so on say what the words mean.";

    private ComparisonAdvice() {}

    /** The commands that say more, in one line where arms have short names. */
    static String more(Optional<Contrast> first) {
        String pair = first.map(contrast -> " " + contrast.arms().arm().label() + " "
                        + contrast.arms().against().label() + " (one pair),")
                .orElse("");
        return "More: painlog compare" + pair + " --all, --details; painlog explain grade (the words).";
    }
}

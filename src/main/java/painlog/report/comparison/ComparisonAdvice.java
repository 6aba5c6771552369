package painlog.report.comparison;

import java.util.Optional;
import painlog.analysis.comparison.Comparison;

/** The closing advice of a comparison: how to see more next time, and what it cannot show. */
public final class ComparisonAdvice {
    private static final int ENOUGH = 14;

    public static final String UNCLEAR =
            "Where an interval includes no change, no clear difference was seen; that does not mean"
                    + " that there is none.";

    public static final String CAVEAT = "What one person's journal cannot say: why pain changed. You knew what you were"
            + " getting, other things changed too, and pain comes and goes by itself. It says nothing about other"
            + " people, and it is no diagnosis.";

    static final String MORE = "painlog explain grade, painlog explain drift and so on say what the words mean.";

    private ComparisonAdvice() {}

    /** How many days it takes; empty where every phase has enough. */
    static Optional<String> days(Comparison comparison) {
        boolean few = comparison.phases().stream()
                .anyMatch(phase ->
                        phase.describe().value().map(d -> d.logged().nDays()).orElse(0) < ENOUGH);
        return few
                ? Optional.of("To see more: log at least 14 days in each phase, better 21 to 28. Where days differ by"
                        + " about 1 point, 14 days give an interval of about ±1.2 points, 28 days ±0.8.")
                : Optional.empty();
    }
}

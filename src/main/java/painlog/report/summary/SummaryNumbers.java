package painlog.report.summary;

import java.util.OptionalDouble;
import painlog.analysis.ScoreSummary;
import painlog.analysis.summary.SummaryGroup;
import painlog.journal.word.Measure;
import painlog.text.ValueFormat;

/** Formats a measure's numbers for a summary. */
public record SummaryNumbers(Measure measure) {

    /** One decimal; none for measures that run into the thousands. */
    private int decimals() {
        return measure.max() - measure.min() > 1000 ? 0 : 1;
    }

    /** A mean, or a dash. */
    public String level(OptionalDouble value) {
        return ValueFormat.fixed(value, decimals());
    }

    /** A difference with its sign, or a dash. */
    String change(OptionalDouble value) {
        String number = level(value);
        boolean rises = value.orElse(0) > 0 && !isZero(value.getAsDouble());
        return rises ? "+" + number : number;
    }

    /** A difference without its sign. */
    String size(double value) {
        return ValueFormat.fixed(Math.abs(value), decimals());
    }

    /** Whether nothing is left of it when it is rounded. */
    boolean isZero(double value) {
        return Double.parseDouble(ValueFormat.fixed(value, decimals())) == 0;
    }

    /** {@code 2–7}, {@code 5}, or a dash. */
    String range(ScoreSummary scores) {
        if (scores.min().isEmpty()) {
            return "–";
        }
        String low = bare(scores.min().getAsDouble());
        String high = bare(scores.max().orElse(0));
        return low.equals(high) ? low : low + "–" + high;
    }

    /** As few decimals as the value needs. */
    public String bare(double value) {
        return ValueFormat.upTo(value, decimals());
    }

    /** Days logged of days that have begun: {@code 5/7}. */
    static String days(ScoreSummary scores, SummaryGroup group) {
        return scores.daysLogged() + "/" + group.daysSoFar();
    }
}

package painlog.report.summary;

import java.util.Locale;
import java.util.OptionalDouble;
import painlog.analysis.summary.Grouping;
import painlog.analysis.summary.Summary;
import painlog.analysis.summary.SummaryRow;

/** The scale of the sparklines in a summary, and the note that explains it. */
final class SummaryCourse {
    private SummaryCourse() {}

    /** Measures from 0 to 10 on their whole range, others from their lowest point to their highest. */
    static Sparkline scale(Summary summary) {
        if (summary.measure().isZeroToTen()) {
            return new Sparkline(0, 10);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (SummaryRow row : summary.rows()) {
            for (OptionalDouble point : row.course()) {
                low = Math.min(low, point.orElse(low));
                high = Math.max(high, point.orElse(high));
            }
        }
        return new Sparkline(low, high);
    }

    static String title(Summary summary) {
        return "by " + unit(summary);
    }

    private static String unit(Summary summary) {
        return summary.outline().courseBy().name().toLowerCase(Locale.ROOT);
    }

    /** What the blocks mean. */
    static String note(Summary summary) {
        boolean oneEach = summary.outline().request().by() == Grouping.DAY;
        String scale = summary.measure().isZeroToTen() ? "0–10" : "the lowest to the highest shown";
        return "Blocks: " + scale + (oneEach ? "" : ", one per " + unit(summary)) + "; a gap has no data.";
    }
}

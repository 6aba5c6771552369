package painlog.chart.kinds;

import painlog.analysis.DailyLevel;
import painlog.chart.spec.ChartNumbers;
import painlog.text.Sentence;

/** The title, coverage and text alternative that charts of a measure share. */
final class ChartText {
    private ChartText() {}

    /** {@code Pain by day, 2026-01-05 – 2026-06-30}. */
    static String title(DailySeries series, String how) {
        String what = Sentence.capitalized(series.measure().name()) + " " + how;
        String only = series.only().isEmpty() ? "" : " (" + series.only() + ")";
        return what + only + ", " + ChartNumbers.span(series.span());
    }

    /** {@code 160 of 177 days with entries, mean 4.9}. */
    static String coverage(DailySeries series) {
        String days = " of " + ChartNumbers.count(series.span().days(), "day") + " with an entry";
        return series.level()
                .map(level -> level.days() + days + ", mean " + ChartNumbers.oneDecimal(level.mean()) + unit(series))
                .orElse("nothing logged on these days");
    }

    /**
     * {@code Pain from 2026-01-05 to 2026-06-30, daily means on 160 of 177 days between 1.5 and 8, on average 4.9};
     * what is said of no days where there are none.
     */
    static String sentence(DailySeries series) {
        return series.level().map(level -> sentence(series, level)).orElseGet(() -> nothing(series));
    }

    private static String sentence(DailySeries series, DailyLevel level) {
        String only = series.only().isEmpty() ? "" : " (" + series.only() + ")";
        return Sentence.capitalized(series.measure().name()) + only + " from "
                + series.span().first() + " to " + series.span().last() + ": daily means on "
                + level.days() + " of " + ChartNumbers.count(series.span().days(), "day") + " between "
                + ChartNumbers.plain(level.lowest(), 1) + " and " + ChartNumbers.plain(level.highest(), 1)
                + unit(series)
                + ", on average " + ChartNumbers.oneDecimal(level.mean()) + unit(series);
    }

    static String nothing(DailySeries series) {
        return "Nothing was logged for " + series.measure().name() + " from "
                + series.span().first() + " to " + series.span().last() + ".";
    }

    private static String unit(DailySeries series) {
        return series.measure().unit().isEmpty() ? "" : " " + series.measure().unit();
    }
}

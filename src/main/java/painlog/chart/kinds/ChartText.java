package painlog.chart.kinds;

import painlog.analysis.DailyLevel;
import painlog.calendar.DaySpan;
import painlog.text.Plural;
import painlog.text.Sentence;
import painlog.text.ValueFormat;

/** The title, coverage and text alternative that charts of a measure share. */
final class ChartText {
    private ChartText() {}

    /** {@code Pain by day, 2026-01-05 – 2026-06-30}. */
    static String title(DailySeries series, String how) {
        String what = Sentence.capitalized(series.measure().name()) + " " + how;
        String only = series.only().isEmpty() ? "" : " (" + series.only() + ")";
        return what + only + ", " + span(series.span());
    }

    /** {@code 2026-01-05 – 2026-06-30}, or the day alone. */
    static String span(DaySpan span) {
        return span.first().equals(span.last()) ? span.first().toString() : span.first() + " – " + span.last();
    }

    /** {@code 160 of 177 days with entries, mean 4.9}. */
    static String coverage(DailySeries series) {
        String days = " of " + Plural.count(series.span().days(), "day") + " with an entry";
        return series.level()
                .map(level -> level.days() + days + ", mean " + ValueFormat.fixed(level.mean(), 1) + unit(series))
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
        if (level.days() == 1) {
            return Sentence.capitalized(series.measure().name()) + only + " " + days(series) + ": "
                    + ValueFormat.fixed(level.mean(), 1) + unit(series) + " on 1 of "
                    + Plural.count(series.span().days(), "day");
        }
        return Sentence.capitalized(series.measure().name()) + only + " " + days(series) + ": daily means on "
                + level.days() + " of " + Plural.count(series.span().days(), "day") + " between "
                + ValueFormat.upTo(level.lowest(), 1) + " and " + ValueFormat.upTo(level.highest(), 1)
                + unit(series)
                + ", on average " + ValueFormat.fixed(level.mean(), 1) + unit(series);
    }

    /** {@code from 2026-01-05 to 2026-06-30}, {@code on 2026-01-05}. */
    private static String days(DailySeries series) {
        return series.span().days() == 1
                ? "on " + series.span().first()
                : "from " + series.span().first() + " to " + series.span().last();
    }

    static String nothing(DailySeries series) {
        return "Nothing was logged for " + series.measure().name() + " " + days(series) + ".";
    }

    private static String unit(DailySeries series) {
        return series.measure().unit().isEmpty() ? "" : " " + series.measure().unit();
    }
}

package painlog.chart;

import painlog.analysis.DailyLevel;
import painlog.text.Sentence;

/** What and when, how much of it, and its middle, as every picture of a measure says it. */
final class Told {
    private Told() {}

    /** {@code Pain by day, 2026-01-05 – 2026-06-30}. */
    static String title(Logged logged, String how) {
        String what = Sentence.capitalized(logged.measure().name()) + " " + how;
        String only = logged.only().isEmpty() ? "" : " (" + logged.only() + ")";
        return what + only + ", " + Figures.span(logged.span());
    }

    /** {@code 160 of 177 days with entries, mean 4.9}. */
    static String coverage(Logged logged) {
        String days = " of " + Figures.count(logged.span().days(), "day") + " with an entry";
        return logged.level()
                .map(level -> level.days() + days + ", mean " + Figures.tenth(level.mean()) + unit(logged))
                .orElse("nothing logged on these days");
    }

    /**
     * {@code Pain from 2026-01-05 to 2026-06-30, daily means on 160 of 177 days between 1.5 and 8, on average 4.9}; what
     * is said of no days where there are none.
     */
    static String sentence(Logged logged) {
        return logged.level().map(level -> sentence(logged, level)).orElseGet(() -> nothing(logged));
    }

    private static String sentence(Logged logged, DailyLevel level) {
        String only = logged.only().isEmpty() ? "" : " (" + logged.only() + ")";
        return Sentence.capitalized(logged.measure().name()) + only + " from "
                + logged.span().first() + " to " + logged.span().last() + ": daily means on "
                + level.days() + " of " + Figures.count(logged.span().days(), "day") + " between "
                + Figures.plain(level.lowest(), 1) + " and " + Figures.plain(level.highest(), 1) + unit(logged)
                + ", on average " + Figures.tenth(level.mean()) + unit(logged);
    }

    static String nothing(Logged logged) {
        return "Nothing was logged for " + logged.measure().name() + " from "
                + logged.span().first() + " to " + logged.span().last() + ".";
    }

    private static String unit(Logged logged) {
        return logged.measure().unit().isEmpty() ? "" : " " + logged.measure().unit();
    }
}

package painlog.chart;

import java.util.List;
import painlog.journal.Day;
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
        int n = logged.days().size();
        String days = n + " of " + Figures.count(logged.span().days(), "day") + " with an entry";
        return n == 0 ? "nothing logged on these days" : days + ", mean " + mean(logged) + unit(logged);
    }

    /** {@code Pain from 2026-01-05 to 2026-06-30, daily means on 160 of 177 days between 1.5 and 8, on average 4.9}. */
    static String sentence(Logged logged) {
        double low = logged.days().stream().mapToDouble(Day::mean).min().orElse(0);
        double high = logged.days().stream().mapToDouble(Day::mean).max().orElse(0);
        String only = logged.only().isEmpty() ? "" : " (" + logged.only() + ")";
        return Sentence.capitalized(logged.measure().name()) + only + " from "
                + logged.span().first() + " to " + logged.span().last() + ": daily means on "
                + logged.days().size() + " of " + Figures.count(logged.span().days(), "day") + " between "
                + Figures.plain(low, 1) + " and " + Figures.plain(high, 1) + unit(logged) + ", on average "
                + mean(logged) + unit(logged);
    }

    static String nothing(Logged logged) {
        return "Nothing was logged for " + logged.measure().name() + " from "
                + logged.span().first() + " to " + logged.span().last() + ".";
    }

    private static String mean(Logged logged) {
        List<Day> days = logged.days();
        return Figures.tenth(days.stream().mapToDouble(Day::mean).average().orElse(0));
    }

    private static String unit(Logged logged) {
        return logged.measure().unit().isEmpty() ? "" : " " + logged.measure().unit();
    }
}

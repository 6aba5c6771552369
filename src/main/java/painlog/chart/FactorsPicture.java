package painlog.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.FactorResult;
import painlog.analysis.FactorResult.On;
import painlog.analysis.Factors;
import painlog.stats.DayDifference;
import painlog.stats.Estimate;

/** What goes along with a measure: the difference between days with something and days without it. */
public final class FactorsPicture {
    /** More than these no sheet has room for. */
    private static final int MOST = 10;

    private final Logged logged;
    private final Factors factors;
    private final List<FactorResult> known;
    private final List<FactorResult> shown;

    private FactorsPicture(Logged logged, Factors factors) {
        this.logged = logged;
        this.factors = factors;
        this.known = factors.factors().stream()
                .filter(result -> result.difference().value().isPresent())
                .toList();
        this.shown = known.subList(0, Math.min(MOST, known.size()));
    }

    public static Picture of(Logged logged, Factors factors) {
        return new FactorsPicture(logged, factors).picture();
    }

    private Picture picture() {
        String only = logged.only().isEmpty() ? "" : " (" + logged.only() + ")";
        String title = "What goes along with " + logged.measure().name() + only + ", " + Figures.span(logged.span());
        return new Picture(title, subtitle(), keys(), rows(), notes(), alternative());
    }

    private String subtitle() {
        if (factors.isEmpty()) {
            return "nothing logged on these days";
        }
        long standOut = known.stream().filter(FactorResult::standsOut).count();
        int few = factors.factors().size() - known.size();
        return Figures.count(factors.days(), "day") + "; " + known.size() + " looked at, "
                + (standOut == 0 ? "nothing stands" : standOut == 1 ? "1 stands" : standOut + " stand")
                + " out from chance"
                + (few == 0 ? "" : "; " + few + " more with too few days");
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        if (shown.stream().anyMatch(FactorResult::standsOut)) {
            keys.add(new Key(Key.Sample.INTERVAL, Ink.ESTIMATE, "difference with 95 % interval: stands out"));
        }
        if (!shown.stream().allMatch(FactorResult::standsOut)) {
            keys.add(new Key(Key.Sample.OPEN_INTERVAL, Ink.ESTIMATE, "may be chance"));
        }
        return keys;
    }

    private List<Row> rows() {
        if (factors.isEmpty()) {
            return Blank.rows("There are no days with " + logged.measure().name() + " here.", "no data");
        }
        if (shown.isEmpty()) {
            return Blank.rows(
                    "Not enough data: it takes 5 days with something and 5 days without it.",
                    "too few days with or without it",
                    "not enough data");
        }
        List<Mark.Interval> intervals = new ArrayList<>();
        for (FactorResult result : shown) {
            intervals.add(interval(intervals.size(), result));
        }
        List<String> names =
                shown.stream().map(r -> name(r) + "\n" + figures(r)).toList();
        return List.of(Row.sharing(1, Forest.panel("", Forest.label(logged.measure()), names, intervals)));
    }

    private static Mark.Interval interval(int place, FactorResult result) {
        Estimate found = difference(result).difference();
        double low = found.intervalUsable() ? found.ci().lower() : found.estimate();
        double high = found.intervalUsable() ? found.ci().upper() : found.estimate();
        return new Mark.Interval(place, low, found.estimate(), high, result.standsOut());
    }

    private static DayDifference difference(FactorResult result) {
        return result.difference().value().orElseThrow();
    }

    private static String name(FactorResult result) {
        String name = result.words(split -> Figures.plain(split, 1)).replace('-', ' ');
        return result.on() == On.SAME_DAY ? name + ", same day" : name + ", next day";
    }

    private static String figures(FactorResult result) {
        DayDifference found = difference(result);
        return "n " + found.nWith() + ":" + found.nWithout() + " days, " + Figures.estimate(found.difference()) + ", q "
                + Figures.chance(result.q().orElse(1));
    }

    private List<String> notes() {
        if (shown.isEmpty()) {
            return List.of();
        }
        String more = known.size() > shown.size()
                ? " " + (known.size() - shown.size()) + " more, further from standing out, in painlog factors."
                : "";
        return List.of(
                "n: days with it : without. q guards against chance finds among all that was looked at: of those that stand out up to 0.10,"
                        + " about one in ten may be chance. Differences allow for drift and for days being alike. Going along is"
                        + " not why: pain may come first, or a third thing may stand behind both." + more);
    }

    private String alternative() {
        if (factors.isEmpty()) {
            return Told.nothing(logged);
        }
        String head = "What goes along with " + logged.measure().name() + " from "
                + logged.span().first() + " to " + logged.span().last() + ", " + subtitle();
        StringJoiner sentence = new StringJoiner("; ", head + (shown.isEmpty() ? "" : ": "), ".");
        shown.forEach(result -> sentence.add(name(result) + ", " + figures(result)));
        return sentence.toString();
    }
}

package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import painlog.analysis.factors.FactorResult;
import painlog.analysis.factors.FactorResult.On;
import painlog.analysis.factors.Factors;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.EmptyChart;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Mark;
import painlog.chart.spec.PanelRow;
import painlog.text.EstimateFormat;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** What goes along with a measure: the difference between days with something and days without it. */
public final class FactorsChart {
    /** More than these do not fit on a chart. */
    private static final int MOST = 10;

    private final DailySeries series;
    private final Factors factors;
    private final List<FactorResult> known;
    private final List<FactorResult> shown;

    private FactorsChart(DailySeries series, Factors factors) {
        this.series = series;
        this.factors = factors;
        this.known = factors.factors().stream()
                .filter(result -> result.estimate().isPresent())
                .toList();
        this.shown = known.subList(0, Math.min(MOST, known.size()));
    }

    public static Chart of(DailySeries series, Factors factors) {
        return new FactorsChart(series, factors).chart();
    }

    private Chart chart() {
        String only = series.only().isEmpty() ? "" : " (" + series.only() + ")";
        String title = "What goes along with " + series.measure().name() + only + ", " + ChartText.span(series.span());
        return new Chart(title, subtitle(), keys(), rows(), notes(), alternative());
    }

    private String subtitle() {
        if (factors.isEmpty()) {
            return "nothing logged on these days";
        }
        long standOut = known.stream().filter(FactorResult::standsOut).count();
        int few = factors.factors().size() - known.size();
        return Plural.count(factors.days(), "day") + "; " + known.size() + " looked at, "
                + (standOut == 0 ? "nothing stands" : standOut == 1 ? "1 stands" : standOut + " stand")
                + " out from chance"
                + (few == 0 ? "" : "; " + few + " more with too few days");
    }

    private List<LegendEntry> keys() {
        List<LegendEntry> keys = new ArrayList<>();
        if (shown.stream().anyMatch(FactorResult::standsOut)) {
            keys.add(new LegendEntry(
                    LegendEntry.Symbol.INTERVAL, ColorRole.ESTIMATE, "difference with 95 % interval: stands out"));
        }
        if (!shown.stream().allMatch(FactorResult::standsOut)) {
            keys.add(new LegendEntry(LegendEntry.Symbol.OPEN_INTERVAL, ColorRole.ESTIMATE, "may be chance"));
        }
        return keys;
    }

    private List<PanelRow> rows() {
        if (factors.isEmpty()) {
            return EmptyChart.rows("There are no days with " + series.measure().name() + " here.", "no data");
        }
        if (shown.isEmpty()) {
            return EmptyChart.rows(
                    "Not enough data: it takes 5 days with something and 5 days without it.",
                    "too few days with or without it",
                    "not enough data");
        }
        List<Mark.Interval> intervals = new ArrayList<>();
        for (FactorResult result : shown) {
            int place = intervals.size();
            result.estimate().ifPresent(found -> intervals.add(ForestPlot.interval(place, found, result.standsOut())));
        }
        List<String> names =
                shown.stream().map(r -> name(r) + "\n" + figures(r)).toList();
        return List.of(PanelRow.sharing(1, ForestPlot.panel("", ForestPlot.label(series.measure()), names, intervals)));
    }

    private String name(FactorResult result) {
        String name = factors.words(result, split -> ValueFormat.upTo(split, 1)).replace('-', ' ');
        return result.on() == On.SAME_DAY ? name + ", the same day" : name + ", the day after";
    }

    private static String figures(FactorResult result) {
        return "n " + result.daysWith() + ":" + result.daysWithout() + " days, "
                + result.estimate()
                        .map(found -> EstimateFormat.difference(found.value(), found.low(), found.high()))
                        .orElse(EstimateFormat.NONE)
                + ", q " + EstimateFormat.p(result.q());
    }

    private List<String> notes() {
        if (shown.isEmpty()) {
            return List.of();
        }
        String more = known.size() > shown.size()
                ? " " + (known.size() - shown.size()) + " more, further from standing out, in painlog factors."
                : "";
        return List.of(
                "n: days with it : without. q guards against chance finds among all that was looked at: of those that"
                        + " stand out up to 0.075, about one in ten may be chance. Differences allow for drift and for"
                        + " days being alike. Going along is not why: pain may come first, or a third thing may stand"
                        + " behind both." + more);
    }

    private String alternative() {
        if (factors.isEmpty()) {
            return ChartText.nothing(series);
        }
        String head = "What goes along with " + series.measure().name() + " from "
                + series.span().first() + " to " + series.span().last() + ", " + subtitle();
        StringJoiner sentence = new StringJoiner("; ", head + (shown.isEmpty() ? "" : ": "), ".");
        shown.forEach(result -> sentence.add(name(result) + ", " + figures(result)));
        return sentence.toString();
    }
}

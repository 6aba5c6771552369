package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import painlog.analysis.ArmSpread;
import painlog.analysis.FiveNumberSummary;
import painlog.analysis.plan.PlanResult;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.Plural;
import painlog.text.ValueFormat;

/** A box for the daily means of each arm, with all of them as dots, and the differences between arms. */
public final class CompareChart {
    /** More than these do not fit on a chart. */
    private static final int MOST = 6;

    /** A box is drawn above its dots, so that none is hidden. */
    private static final double BOX = -0.2;

    private static final double DOTS = 0.2;
    private static final double SPREAD = 0.15;

    private final DailySeries series;
    private final List<ContrastEstimate> differences;
    private final Optional<PlanResult> plan;
    private final Optional<BlockPairs> pairs;
    private final int unshown;
    private final ArmStyles labels;
    private final List<ArmSpread> arms;

    private CompareChart(DailySeries series, List<ContrastEstimate> differences, Optional<PlanResult> plan) {
        this.series = series;
        this.plan = plan;
        this.pairs = BlockPairs.of(plan);
        this.differences = differences.stream()
                .sorted(Comparator.comparing(contrastEstimate -> !contrastEstimate.isKnown()))
                .limit(MOST)
                .toList();
        this.unshown = differences.size() - this.differences.size();
        this.labels = TherapyLanes.words(series);
        this.arms = series.arms();
    }

    /** The chart of all arms that have days with values; differences may be empty. */
    public static Chart of(DailySeries series, List<ContrastEstimate> differences) {
        return of(series, differences, Optional.empty());
    }

    /** The same of the days of a drawn plan, with the blocks of each cycle at its end. */
    public static Chart of(DailySeries series, List<ContrastEstimate> differences, Optional<PlanResult> plan) {
        return new CompareChart(series, differences, plan).chart();
    }

    private Chart chart() {
        List<PanelRow> rows = new ArrayList<>();
        rows.add(PanelRow.sharing(
                Math.max(1, arms.size()) * 1.5,
                Panel.of(ValueRange.axis(series.measure(), series.days()), names(), boxes())));
        if (!differences.isEmpty()) {
            rows.add(PanelRow.sharing(differences.size() * 1.5, differencesPanel()));
        }
        pairs.map(found -> found.row(series)).ifPresent(rows::add);
        return new Chart(
                ChartText.title(
                        series,
                        "by therapy" + plan.map(found -> ", plan " + found.id()).orElse("")),
                ChartText.coverage(series),
                keys(),
                rows,
                notes(),
                alternative());
    }

    private Axis names() {
        return new Axis.Categories(arms.stream()
                .map(arm -> ArmStyles.name(arm.arm()) + "\nn = "
                        + Plural.count(arm.days().size(), "day"))
                .toList());
    }

    private List<Mark> boxes() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            ArmSpread arm = arms.get(i);
            int place = i;
            List<Point> dots = arm.days().stream()
                    .map(day -> new Point(
                            day.mean(), place + DOTS + jitter(day.date().toEpochDay())))
                    .toList();
            marks.add(new Mark.Box(place + BOX, 0.3, values(arm.means()), labels.color(arm.arm())));
            marks.add(new Mark.Dots(dots, ColorRole.DATA, true));
        }
        return marks;
    }

    private static Mark.FiveNumbers values(FiveNumberSummary means) {
        return new Mark.FiveNumbers(means.lowest(), means.lower(), means.median(), means.upper(), means.highest());
    }

    /** Spread by the golden ratio: even, and the same for the same day on every picture. */
    private static double jitter(long day) {
        double part = day * 0.6180339887498949;
        return (part - Math.floor(part) - 0.5) * 2 * SPREAD;
    }

    private Panel differencesPanel() {
        List<Mark.Interval> intervals = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            int place = i;
            differences.get(i).found().ifPresent(found -> intervals.add(ForestPlot.interval(place, found, true)));
        }
        List<String> names = differences.stream()
                .map(ContrastEstimate::text)
                .map(ArmStyles::shortened)
                .toList();
        return ForestPlot.panel("", ForestPlot.label(series.measure()), names, intervals);
    }

    private List<LegendEntry> keys() {
        List<LegendEntry> keys = new ArrayList<>(List.of(
                new LegendEntry(LegendEntry.Symbol.DOT, ColorRole.DATA, "mean of a day"),
                new LegendEntry(
                        LegendEntry.Symbol.BOX, ColorRole.NO_THERAPY, "middle half of the days, line at the median")));
        if (differences.stream().anyMatch(ContrastEstimate::isKnown)) {
            String interval =
                    isSoFar() ? "difference so far, with an interval for many looks" : "difference with 95 % interval";
            keys.add(new LegendEntry(LegendEntry.Symbol.INTERVAL, ColorRole.ESTIMATE, interval));
        }
        pairs.map(BlockPairs::key).ifPresent(keys::add);
        return keys;
    }

    private boolean isSoFar() {
        return plan.map(PlanResult::isSoFar).orElse(false);
    }

    private List<String> notes() {
        String more = unshown > 0 ? " " + Plural.count(unshown, "further difference") + " in painlog compare." : "";
        String how = differences.isEmpty()
                ? ""
                : " Differences allow for days that resemble their neighbours and for a level that drifts slowly by"
                        + " itself.";
        return List.of("Days count to the therapies under way on them." + how + more
                + " A picture shows what came together, not why.");
    }

    private String alternative() {
        if (series.days().isEmpty()) {
            return ChartText.nothing(series);
        }
        StringJoiner sentence = new StringJoiner("; ", ChartText.sentence(series) + "; medians: ", ".");
        for (ArmSpread arm : arms) {
            String median = ValueFormat.fixed(arm.means().median(), 1);
            sentence.add(ArmStyles.name(arm.arm()) + " " + median + " on "
                    + Plural.count(arm.days().size(), "day"));
        }
        differences.forEach(
                contrastEstimate -> sentence.add(contrastEstimate.text().replace("\n", ", ")));
        pairs.map(BlockPairs::alternative).ifPresent(sentence::add);
        return (plan.isPresent() ? "Plan " + plan.get().id() + (isSoFar() ? ", so far. " : ". ") : "") + sentence;
    }
}

package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import painlog.analysis.plan.PlanCourse;
import painlog.analysis.plan.PlanCourse.LivedRun;
import painlog.analysis.plan.PlanProgress;
import painlog.calendar.CalendarNames;
import painlog.calendar.DaySpan;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.EmptyChart;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.TextAnchor;
import painlog.journal.plan.PlanBlock;
import painlog.journal.word.Arm;

/** A drawn plan, a row for each cycle: the blocks as drawn, the days as lived, and those with an entry. */
public final class PlanChart {
    /** With more cycles there is no room for a heading and dates of each. */
    private static final int MOST_WITH_DATES = 4;

    /** Over the blocks, where no hatch is under it, is the name of each. */
    private static final int NAMES = 0;

    private static final int DRAWN = 1;
    private static final int LIVED = 2;
    private static final int LOGGED = 3;

    private final PlanCourse course;
    private final PlanProgress progress;
    private final List<List<PlanBlock>> cycles;
    private final ArmStyles styles;
    private final PlanChartText text;

    private PlanChart(PlanCourse course) {
        this.course = course;
        this.progress = course.progress();
        this.cycles = course.cycles();
        this.styles = styles(arms());
        this.text = new PlanChartText(course);
    }

    /** The chart of a plan; one that says so where there is none. */
    public static Chart of(Optional<PlanCourse> course) {
        return course.map(plan -> new PlanChart(plan).chart()).orElseGet(PlanChart::empty);
    }

    private static Chart empty() {
        String none = "There is no plan here; painlog plan massage none shows what one would cost.";
        return new Chart(
                "Plan", "", List.of(), EmptyChart.rows(none, "There is no plan here.", "no plan"), List.of(), none);
    }

    private List<Arm> arms() {
        TreeSet<Arm> arms = new TreeSet<>(progress.plan().shape().arms());
        cycles.forEach(cycle -> course.lived(cycle).forEach(run -> arms.add(run.arm())));
        return List.copyOf(arms);
    }

    private static ArmStyles styles(List<Arm> arms) {
        TreeSet<String> therapies = new TreeSet<>();
        arms.forEach(arm -> therapies.addAll(arm.therapies()));
        return new ArmStyles(therapies, arms);
    }

    private Chart chart() {
        List<PanelRow> rows = new ArrayList<>();
        cycles.forEach(cycle -> rows.add(PanelRow.sharing(1, panel(cycle))));
        String title =
                "Plan " + course.id() + ", " + ChartText.span(progress.plan().days());
        return new Chart(title, text.coverage(), legend(), rows, text.notes(), text.alternative());
    }

    /** Arms that have to share a look share its entry. */
    private List<LegendEntry> legend() {
        Map<ColorRole, String> names = new LinkedHashMap<>();
        arms().forEach(arm ->
                names.merge(styles.color(arm), ArmStyles.name(arm), (one, other) -> one + " or " + other));
        List<LegendEntry> legend = new ArrayList<>();
        names.forEach((color, name) -> legend.add(new LegendEntry(LegendEntry.Symbol.BAR, color, name)));
        legend.add(new LegendEntry(LegendEntry.Symbol.TICK, ColorRole.TEXT, "a day with an entry"));
        return legend;
    }

    private Panel panel(List<PlanBlock> cycle) {
        boolean hasDates = cycles.size() <= MOST_WITH_DATES;
        int number = cycle.get(0).cycle();
        Axis lanes = new Axis.Categories(List.of(hasDates ? "" : "cycle " + number, "drawn", "lived", "logged"));
        return new Panel(
                hasDates ? "Cycle " + number : "",
                new Axis.Days(days(cycle), hasDates),
                lanes,
                marks(cycle, hasDates),
                1);
    }

    private List<Mark> marks(List<PlanBlock> cycle, boolean hasDates) {
        List<Mark> marks = new ArrayList<>();
        progress.current()
                .map(PlanProgress.BlockProgress::block)
                .filter(cycle::contains)
                .ifPresent(now -> marks.add(
                        new Mark.BackgroundBand(start(now.days()), end(now.days()), styles.color(now.arm()))));
        cycle.forEach(block -> addBlock(marks, block, hasDates));
        for (LivedRun run : course.lived(cycle)) {
            marks.add(bar(run.days(), LIVED, 0.3, styles.color(run.arm())));
        }
        List<Double> logged = course.logged().stream()
                .filter(days(cycle)::contains)
                .map(day -> (double) day.toEpochDay())
                .toList();
        if (!logged.isEmpty()) {
            marks.add(new Mark.Rug(logged, LOGGED, ColorRole.TEXT));
        }
        return marks;
    }

    private static DaySpan days(List<PlanBlock> cycle) {
        return DaySpan.closed(
                cycle.get(0).days().first(), cycle.get(cycle.size() - 1).days().last());
    }

    private void addBlock(List<Mark> marks, PlanBlock block, boolean hasDates) {
        ColorRole color = styles.color(block.arm());
        if (block.washoutDays() > 0) {
            DaySpan left =
                    DaySpan.closed(block.days().first(), block.counted().first().minusDays(1));
            marks.add(bar(left, DRAWN, 0.12, color));
        }
        marks.add(bar(block.counted(), DRAWN, 0.4, color));
        marks.add(new Mark.Label(
                start(block.days()),
                end(block.days()),
                NAMES,
                wordings(block, hasDates),
                ColorRole.TEXT,
                TextAnchor.MIDDLE));
    }

    /** Without dates on the axis, the first day of a block stands in it. */
    private static List<String> wordings(PlanBlock block, boolean hasDates) {
        List<String> wordings = new ArrayList<>();
        List<String> names = ArmStyles.wordings(block.arm());
        if (!hasDates) {
            String from = " from " + block.days().first().getDayOfMonth() + " "
                    + CalendarNames.shortMonth(block.days().first().getMonth());
            names.forEach(name -> wordings.add(name + from));
        }
        wordings.addAll(names);
        return wordings;
    }

    private static Mark bar(DaySpan days, int lane, double half, ColorRole color) {
        return new Mark.Bar(start(days), end(days), lane - half, lane + half, color);
    }

    private static double start(DaySpan days) {
        return days.first().toEpochDay() - 0.5;
    }

    private static double end(DaySpan days) {
        return days.last().toEpochDay() + 0.5;
    }
}

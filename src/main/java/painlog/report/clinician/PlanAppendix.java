package painlog.report.clinician;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import painlog.analysis.clinician.CareSummary;
import painlog.analysis.clinician.ClinicianReportResult;
import painlog.analysis.comparison.ArmView;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.plan.PlanProgress.BlockProgress;
import painlog.analysis.plan.PlanResult;
import painlog.journal.Plan;
import painlog.journal.plan.PlanShape;
import painlog.report.comparison.GradeText;
import painlog.report.comparison.PlanText;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.document.TitledTable;
import painlog.text.EstimateFormat;
import painlog.text.Plural;

/**
 * The items of CENT 2015, the reporting standard for trials on one person, that a journal with a drawn plan can answer
 * (Vohra et al. 2015, BMJ 350:h1738), and the plan block by block.
 */
final class PlanAppendix {
    private static final int MOST = 6;

    private final ClinicianReportResult report;
    private final PlanResult plan;
    private final PlanText text;
    private final List<List<String>> rows = new ArrayList<>();

    private PlanAppendix(ClinicianReportResult report, PlanResult plan) {
        this.report = report;
        this.plan = plan;
        this.text = new PlanText(plan);
    }

    /** Nothing where no plan's days are compared. */
    static List<TitledTable> of(ClinicianReportResult report) {
        return report.comparison()
                .plan()
                .map(plan -> new PlanAppendix(report, plan).tables())
                .orElse(List.of());
    }

    private List<TitledTable> tables() {
        design();
        order();
        course();
        results();
        rows.sort(Comparator.comparingInt(
                        (List<String> row) -> Integer.parseInt(row.get(0).replaceAll("\\D", "")))
                .thenComparing(row -> row.get(0)));
        List<Column> columns =
                List.of(Column.words("item"), Column.words("of CENT 2015"), Column.text("in this journal"));
        return List.of(
                new TitledTable("Plan " + plan.id() + " by the items of CENT 2015", Table.of(columns, rows)),
                new TitledTable("Plan " + plan.id() + " block by block", blocks()));
    }

    private void add(String item, String what, String answer) {
        rows.add(List.of(item, what, answer));
    }

    private void design() {
        PlanShape shape = plan.plan().shape();
        String washout = shape.washoutDays() == 0
                ? "no washout"
                : "the first " + shape.washoutDays() + " days of every block but the first left out";
        add("3a", "design", shape.text() + "; " + Plural.count(shape.days(), "day") + ", " + washout);
        add("6a", "outcome", report.measure().name() + " (" + report.measure().range() + "), logged by the person");
        add("11a", "blinding", "None: the person knew the order and scored." + expected());
    }

    private String expected() {
        List<String> told = new ArrayList<>();
        for (ArmView view : report.comparison().arms()) {
            view.expected().ifPresent(mean -> told.add(view.arm().label() + " " + EstimateFormat.level(mean)));
        }
        return told.isEmpty() ? "" : " Expected to help, 0 to 10: " + String.join(", ", told) + ".";
    }

    private void order() {
        Plan drawn = plan.plan();
        add(
                "8a",
                "how the order was made",
                plan.isDrawn()
                        ? "Drawn by computer from a seed, before the first day; it can be drawn again."
                        : "Not counted as drawn: it was not there before the first day, or is not what its seed"
                                + " gives.");
        add("8b", "restrictions", "Each cycle by itself: every arm once in each.");
        add("8c", "the whole order", text.drawn());
        add("14a", "dates", drawn.days().text());
    }

    private void course() {
        int blocks = plan.progress().blocks().size();
        long full = plan.progress().blocks().stream()
                .filter(block -> block.past() == block.block().days().days() && block.lived() == block.past())
                .count();
        add(
                "13a",
                "periods lived",
                full + " of " + blocks + " blocks wholly as drawn. "
                        + text.deviations().orElse("Nothing was done otherwise."));
        String because = plan.plan().note().isEmpty() ? "" : ": " + plan.plan().note();
        add(
                "14b",
                "stopped early",
                plan.isStoppedEarly()
                        ? "Yes, on " + plan.plan().last() + because
                        : plan.progress().today().isAfter(plan.plan().last()) ? "No." : "Not so far; it is not over.");
        add("16", "days analysed", analysed());
    }

    private String analysed() {
        List<String> arms = new ArrayList<>();
        for (ArmView view : report.comparison().arms()) {
            view.describe()
                    .value()
                    .ifPresent(d -> arms.add(view.arm().label() + " "
                            + d.logged().nDays() + " of " + d.logged().calendarDays() + " days"));
        }
        return arms.isEmpty() ? "None so far." : "Logged: " + String.join(", ", arms) + ".";
    }

    private void results() {
        List<Contrast> shown = report.comparison().shown();
        for (Contrast contrast : shown.subList(0, Math.min(MOST, shown.size()))) {
            add("17a", "difference and precision", PlanText.answer(contrast, report.measure()));
            PlanText.test(report.comparison(), contrast).ifPresent(test -> add("12a", "test by the draw", test));
        }
        TreeMap<String, Caution> besides = new TreeMap<>();
        shown.forEach(contrast -> contrast.cautions().forEach(one -> besides.put(GradeText.finding(one), one)));
        add(
                "4a",
                "what else may count",
                besides.isEmpty()
                        ? "Nothing that would tell the arms apart."
                        : String.join("; ", besides.keySet()) + ".");
        add("19", "unwanted effects", harms());
    }

    private String harms() {
        List<String> told = new ArrayList<>();
        for (CareSummary.Adverse one : report.care().adverse()) {
            if (plan.plan().days().contains(one.day())) {
                told.add(one.day() + " " + one.therapy() + ": " + one.text());
            }
        }
        int more = told.size() - MOST;
        List<String> some = told.subList(0, Math.min(MOST, told.size()));
        return told.isEmpty()
                ? "None recorded."
                : String.join("; ", some) + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    /** What came out in each is told at the plan's end. */
    private Table blocks() {
        List<Column> columns = List.of(
                Column.numbers("block"),
                Column.numbers("cycle"),
                Column.text("arm"),
                Column.words("from"),
                Column.words("to"),
                Column.numbers("days"),
                Column.numbers("as drawn"),
                Column.numbers("logged"),
                Column.numbers("mean"),
                Column.numbers("sd"));
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < plan.blocks().size(); i++) {
            cells.add(block(plan.progress().blocks().get(i), plan.blocks().get(i)));
        }
        return Table.of(columns, cells);
    }

    private List<String> block(BlockProgress lived, PlanResult.BlockMean found) {
        boolean isTold = !plan.isSoFar();
        return List.of(
                Integer.toString(found.block().number()),
                Integer.toString(found.block().cycle()),
                found.block().arm().label(),
                found.block().days().first().toString(),
                found.block().days().last().toString(),
                Integer.toString(found.block().days().days()),
                Integer.toString(lived.lived()),
                Integer.toString(lived.logged()),
                isTold ? level(found.mean()) : EstimateFormat.NONE,
                isTold ? level(found.sd()) : EstimateFormat.NONE);
    }

    private static String level(OptionalDouble value) {
        return value.isPresent() ? EstimateFormat.level(value.getAsDouble()) : EstimateFormat.NONE;
    }
}

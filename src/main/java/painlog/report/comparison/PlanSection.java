package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.plan.PlanContrast;
import painlog.analysis.plan.PlanResult;
import painlog.journal.word.Arm;
import painlog.report.document.Block;
import painlog.report.document.Column;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.text.EstimateFormat;

/** A drawn plan whose days are compared: how it was drawn and lived, and at its end cycle by cycle. */
final class PlanSection {
    private final Comparison comparison;
    private final PlanResult plan;
    private final PlanText text;
    private final List<Block> blocks = new ArrayList<>();

    private PlanSection(Comparison comparison, PlanResult plan) {
        this.comparison = comparison;
        this.plan = plan;
        this.text = new PlanText(plan);
    }

    /** Nothing where no plan's days are compared alone. */
    static List<Block> of(Comparison comparison) {
        return comparison
                .plan()
                .map(plan -> new PlanSection(comparison, plan).blocks())
                .orElse(List.of());
    }

    private List<Block> blocks() {
        say(text.drawn());
        text.deviations().ifPresent(this::say);
        if (!plan.isSoFar()) {
            comparison.shown().stream()
                    .map(contrast -> PlanText.test(comparison, contrast))
                    .flatMap(Optional::stream)
                    .filter(sentence -> !InShort.of(comparison).contains(sentence))
                    .forEach(this::say);
            blocks.add(cycles());
            say("Mean of the logged days of each block as drawn. The difference told above need not be that of"
                    + " these means: it allows for slow wandering of the level and for neighbouring days being"
                    + " alike.");
            CourseText.onset(comparison).forEach(this::say);
        }
        return blocks;
    }

    private void say(String sentence) {
        blocks.add(new Paragraph(sentence));
    }

    /** A row for each cycle: the block of each arm, and with two arms what they differ by. */
    private Table cycles() {
        List<Arm> arms = plan.plan().shape().arms();
        List<Column> columns = new ArrayList<>(List.of(Column.numbers("cycle")));
        arms.forEach(arm -> columns.add(Column.numbers(arm.label())));
        boolean isPair = arms.size() == 2;
        if (isPair) {
            columns.add(Column.numbers("difference"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int cycle = 0; cycle < plan.plan().shape().cycles(); cycle++) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(cycle + 1)));
            for (Arm arm : arms) {
                row.add(level(mean(arm, cycle)));
            }
            if (isPair) {
                row.add(difference(plan.contrasts().get(0).cycles().get(cycle).difference()));
            }
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    private OptionalDouble mean(Arm arm, int cycle) {
        for (PlanContrast pair : plan.contrasts()) {
            if (pair.arm().equals(arm)) {
                return pair.cycles().get(cycle).arm();
            }
            if (pair.against().equals(arm)) {
                return pair.cycles().get(cycle).against();
            }
        }
        return OptionalDouble.empty();
    }

    private static String level(OptionalDouble mean) {
        return mean.isPresent() ? EstimateFormat.level(mean.getAsDouble()) : EstimateFormat.NONE;
    }

    private static String difference(OptionalDouble found) {
        return found.isPresent() ? EstimateFormat.difference(found.getAsDouble()) : EstimateFormat.NONE;
    }
}

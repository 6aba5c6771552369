package painlog.analysis.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.grade.Grade;
import painlog.stats.plan.BlockDesign;
import painlog.stats.plan.CyclesNeeded;
import painlog.stats.plan.DailyVariation;
import painlog.stats.plan.PlannedContrast;
import painlog.stats.plan.PlannedPrecision;
import painlog.stats.plan.Schedule;

/**
 * One way to plan, and what it can show.
 *
 * @param contrasts every pair of arms, the later one against the earlier one, with every cycle in the order of the arms
 * @param needed how many cycles of this kind it takes
 */
public record PlannedDesign(PlanShape shape, List<PlannedContrast> contrasts, CyclesNeeded needed) {
    /** The true differences whose chances to be seen are told, points. */
    public static final List<Double> DELTAS = List.of(1.0, 1.5, 2.0);

    /** How far an interval should reach at most, points. */
    public static final double HALF_WIDTH = 1;

    private static final int FEW_DAYS = 14;
    private static final double WIDE = 2;
    private static final int HOPEFUL_BELOW = 45;

    public PlannedDesign {
        contrasts = List.copyOf(contrasts);
    }

    static PlannedDesign of(PlanShape shape, DailyVariation variation, CyclesNeeded needed) {
        BlockDesign<Arm> design = blocks(shape);
        Schedule schedule = Schedule.of(design, design.repeated(), shape.washoutDays());
        return new PlannedDesign(shape, PlannedPrecision.of(schedule, variation, DELTAS), needed);
    }

    static BlockDesign<Arm> blocks(PlanShape shape) {
        return new BlockDesign<>(shape.arms(), shape.cycles(), shape.blockDays());
    }

    /** What the pair with the widest interval would show; refused where one pair cannot be told apart. */
    public Outcome<PlannedContrast.Precision> worst() {
        Optional<PlannedContrast> refused = contrasts.stream()
                .filter(contrast -> contrast.precision().value().isEmpty())
                .findFirst();
        return refused.or(() -> contrasts.stream()
                        .max(Comparator.comparingDouble(contrast ->
                                contrast.precision().value().orElseThrow().halfWidth())))
                .orElseThrow()
                .precision();
    }

    /**
     * Whether its figures are too good: with one cycle and few logged days the interval that a comparison then shows is up
     * to a fifth wider than planned, and the chances are up to 16 in 100 lower. With more cycles they hold.
     */
    public boolean isHopeful(DailyVariation variation) {
        return shape.cycles() == 1 && counted() * shape.arms().size() * variation.coverage() < HOPEFUL_BELOW;
    }

    /** Days of an arm that count. */
    private double counted() {
        return shape.cycles() * (double) (shape.blockDays() - shape.washoutDays());
    }

    /** The smallest two-sided p that the test by the draw can reach; with one cycle there is no such test. */
    public Optional<Double> smallestP() {
        int placements = shape.arms().size() * (shape.arms().size() - 1);
        return shape.cycles() < 2 ? Optional.empty() : Optional.of(2 * Math.pow(placements, -shape.cycles()));
    }

    /**
     * The best grade that a comparison after it can have: high needs a drawn order that turns from one arm to the other
     * three times at least, which is sure from three cycles on.
     */
    public Grade.Certainty bestGrade(DailyVariation variation) {
        boolean few = counted() * variation.coverage() < FEW_DAYS;
        boolean wide = worst().value().map(found -> found.halfWidth() > WIDE).orElse(true);
        int points = (shape.cycles() < 2 ? 2 : 4) - (few ? 1 : 0) - (wide ? 1 : 0);
        return switch (points) {
            case 4 -> Grade.Certainty.HIGH;
            case 3 -> Grade.Certainty.MODERATE;
            case 2 -> Grade.Certainty.LOW;
            default -> Grade.Certainty.VERY_LOW;
        };
    }
}

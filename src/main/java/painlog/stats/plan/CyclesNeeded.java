package painlog.stats.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import painlog.stats.plan.PlannedContrast.Precision;

/**
 * How many cycles a design needs, the order not being drawn yet: the worse of the repeated (AB AB) and the mirrored (AB
 * BA) order, over all pairs of arms. The worst of all orders was always one of these two where all were tried.
 *
 * @param forPower for each true difference, in the order asked for, the first number of cycles at which it is seen in 80
 *     of 100; empty above twelve
 * @param forWidth the first at which the interval reaches no further than the width asked for; empty above twelve
 */
public record CyclesNeeded(List<OptionalInt> forPower, OptionalInt forWidth) {
    private static final double POWER = 0.8;

    /**
     * What is wanted.
     *
     * @param deltas true differences, points
     * @param halfWidth of the 95 % interval, points
     */
    public record Targets(List<Double> deltas, double halfWidth) {
        public Targets {
            deltas = List.copyOf(deltas);
        }
    }

    public CyclesNeeded {
        forPower = List.copyOf(forPower);
    }

    /** The cycles of designs with these arms and blocks, however many cycles the design itself has. */
    public static <T> CyclesNeeded of(
            BlockDesign<T> design, int washoutDays, DailyVariation variation, Targets targets) {
        List<OptionalInt> power =
                new ArrayList<>(Collections.nCopies(targets.deltas().size(), OptionalInt.empty()));
        OptionalInt width = OptionalInt.empty();
        for (int cycles = 1; cycles <= BlockDesign.MOST_CYCLES; cycles++) {
            BlockDesign<T> longer = new BlockDesign<>(design.arms(), cycles, design.blockDays());
            List<PlannedContrast> contrasts = bothOrders(longer, washoutDays, variation, targets.deltas());
            for (int i = 0; i < power.size(); i++) {
                double delta = targets.deltas().get(i);
                boolean reached = least(contrasts, one -> one.powerFor(delta)) >= POWER;
                power.set(i, power.get(i).isEmpty() && reached ? OptionalInt.of(cycles) : power.get(i));
            }
            boolean narrow = -least(contrasts, one -> -one.halfWidth()) <= targets.halfWidth();
            width = width.isEmpty() && narrow ? OptionalInt.of(cycles) : width;
            if (width.isPresent() && power.stream().allMatch(OptionalInt::isPresent)) {
                break;
            }
        }
        return new CyclesNeeded(power, width);
    }

    private static <T> List<PlannedContrast> bothOrders(
            BlockDesign<T> design, int washoutDays, DailyVariation variation, List<Double> deltas) {
        return Stream.of(design.repeated(), design.mirrored())
                .distinct()
                .map(order -> Schedule.of(design, order, washoutDays))
                .flatMap(schedule -> PlannedPrecision.of(schedule, variation, deltas).stream())
                .toList();
    }

    /** The least of a figure; a pair that cannot be told apart has the least there is. */
    private static double least(List<PlannedContrast> contrasts, ToDoubleFunction<Precision> figure) {
        return contrasts.stream()
                .mapToDouble(contrast ->
                        contrast.precision().value().map(figure::applyAsDouble).orElse(Double.NEGATIVE_INFINITY))
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}

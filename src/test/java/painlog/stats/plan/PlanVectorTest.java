package painlog.stats.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.VectorCases;
import painlog.stats.plan.Schedule.ScheduledBlock;
import tools.jackson.databind.JsonNode;

/** Plans against vectors computed in R, Python and Java by other ways: every field of every case. */
class PlanVectorTest {
    @TestFactory
    Stream<DynamicTest> every_order_that_is_drawn_agrees() {
        return VectorCases.of("reference-plan/pub-plan-order.json", "", PlanVectorTest::order);
    }

    private static Object order(JsonNode in) {
        List<String> arms = VectorCases.arms(words(in.get("arms")));
        List<String> typed = words(in.get("arms"));
        int blockDays = in.get("block_days").asInt();
        Outcome<BlockDesign<String>> design = BlockDesign.of(
                arms.size() < typed.size() ? typed : arms, in.get("cycles").asInt(), blockDays);
        Outcome<List<List<String>>> order =
                design.then(one -> one.draw(in.get("seed").asLong()));
        if (order instanceof NotEstimable<?>) {
            return order;
        }
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("status", "ok");
        ours.put("order", order.value().orElseThrow());
        ours.put("blocks", blocks(in, order.value().orElseThrow()));
        return ours;
    }

    private static List<Object> blocks(JsonNode in, List<List<String>> order) {
        List<Object> blocks = new ArrayList<>();
        int days = in.get("block_days").asInt();
        LocalDate start = LocalDate.parse(in.get("start_date").asString());
        for (int cycle = 0; cycle < order.size(); cycle++) {
            for (String arm : order.get(cycle)) {
                LocalDate first = start.plusDays((long) blocks.size() * days);
                blocks.add(Map.of(
                        "index",
                        blocks.size() + 1,
                        "cycle",
                        cycle + 1,
                        "arm",
                        arm,
                        "startDate",
                        first.toString(),
                        "endDate",
                        first.plusDays(days - 1).toString()));
            }
        }
        return blocks;
    }

    @TestFactory
    Stream<DynamicTest> every_precision_of_a_schedule_agrees() {
        return VectorCases.of("reference-headline/pub-plan-precision-2.json", "power", PlanVectorTest::precision);
    }

    private static Object precision(JsonNode in) {
        List<String> labels = new ArrayList<>();
        in.get("blocks").forEach(block -> {
            if (!block.get("arm").isNull()) {
                labels.add(block.get("arm").asString());
            }
        });
        List<String> arms = VectorCases.arms(labels);
        List<ScheduledBlock> blocks = new ArrayList<>();
        in.get("blocks").forEach(block -> {
            JsonNode arm = block.get("arm");
            OptionalInt place = arm.isNull() ? OptionalInt.empty() : OptionalInt.of(arms.indexOf(arm.asString()));
            blocks.add(new ScheduledBlock(place, block.get("days").asInt()));
        });
        DailyVariation variation = new DailyVariation(
                in.get("sd").asDouble(),
                in.get("phi").asDouble(),
                in.get("coverage").asDouble());
        List<Double> deltas = new ArrayList<>();
        in.get("deltas").forEach(delta -> deltas.add(delta.asDouble()));
        List<Object> contrasts = new ArrayList<>();
        for (PlannedContrast contrast : PlannedPrecision.of(new Schedule(arms.size(), blocks), variation, deltas)) {
            contrasts.add(contrast(arms, contrast));
        }
        return Map.of("contrasts", contrasts);
    }

    private static Object contrast(List<String> arms, PlannedContrast contrast) {
        Map<String, Object> ours = VectorCases.fields(contrast.precision());
        ours.put("arm", arms.get(contrast.arm()));
        ours.put("against", arms.get(contrast.against()));
        ours.put("patterns", contrast.patterns());
        ours.put("shareUsable", contrast.shareUsable());
        return ours;
    }

    @TestFactory
    Stream<DynamicTest> what_a_journal_says_for_planning_agrees() {
        return VectorCases.of("reference-plan/pub-plan-inputs.json", ".*", PlanVectorTest::inputs);
    }

    private static Object inputs(JsonNode in) {
        JsonNode daily = in.get("daily");
        List<String> labels = new ArrayList<>();
        daily.forEach(day -> labels.add(day.get("arm").asString()));
        List<PlanInputs.ArmSeries> arms = VectorCases.arms(labels).stream()
                .map(arm -> new PlanInputs.ArmSeries(arm, VectorCases.series(daily, "mean", arm)))
                .toList();
        Outcome<PlanInputs> found = PlanInputs.of(arms);
        if (found instanceof NotEstimable<PlanInputs> refused) {
            return Map.of(
                    "source",
                    "default",
                    "reason",
                    refused.reason().code(),
                    "sd",
                    PlanInputs.DEFAULT_SD,
                    "phi",
                    PlanInputs.DEFAULT_PHI);
        }
        Map<String, Object> ours = VectorCases.fields(found.value().orElseThrow());
        ours.put("source", "journal");
        return ours;
    }

    @TestFactory
    Stream<DynamicTest> every_test_of_a_drawn_order_agrees() {
        return VectorCases.of("reference-plan/pub-plan-randomisation.json", "", PlanVectorTest::randomisation);
    }

    private static Object randomisation(JsonNode in) {
        List<String> labels = new ArrayList<>();
        in.get("blocks").forEach(block -> labels.add(block.get("arm").asString()));
        List<String> arms = VectorCases.arms(labels);
        List<DrawnBlock> blocks = new ArrayList<>();
        in.get("blocks").forEach(block -> {
            List<Double> values = new ArrayList<>();
            block.get("values").forEach(value -> values.add(value.asDouble()));
            OptionalDouble mean =
                    values.stream().mapToDouble(Double::doubleValue).average();
            int arm = arms.indexOf(block.get("arm").asString());
            blocks.add(new DrawnBlock(block.get("cycle").asInt(), arm, mean));
        });
        DrawnCycles cycles = DrawnCycles.of(arms.size(), blocks);
        List<Object> contrasts = new ArrayList<>();
        for (int against = 0; against < arms.size(); against++) {
            for (int arm = against + 1; arm < arms.size(); arm++) {
                Map<String, Object> ours = new LinkedHashMap<>();
                ours.put("arm", arms.get(arm));
                ours.put("against", arms.get(against));
                ours.put("cyclesPlanned", cycles.planned());
                ours.put("allOrders", RandomizationTest.allOrders(cycles, arm, against));
                ours.put("swap", RandomizationTest.swap(cycles, arm, against));
                contrasts.add(ours);
            }
        }
        return Map.of("contrasts", contrasts);
    }

    /** The table of {@code methods.md}: weekly, 14 and 28 days with two arms, 14 days with three. */
    @TestFactory
    Stream<DynamicTest> cycles_needed_are_those_of_the_table() {
        return Stream.of(
                        new int[] {2, 7, 8, 4, 3, 5},
                        new int[] {2, 14, 5, 3, 2, 3},
                        new int[] {2, 28, 4, 2, 2, 2},
                        new int[] {3, 14, 7, 3, 2, 4})
                .map(row -> DynamicTest.dynamicTest(row[0] + " arms, " + row[1] + " days", () -> {
                    assertEquals(List.of(row[2], row[3], row[4], row[5]), needed(row[0], row[1]));
                }));
    }

    private static List<Integer> needed(int arms, int blockDays) {
        DailyVariation defaults =
                new DailyVariation(PlanInputs.DEFAULT_SD, PlanInputs.DEFAULT_PHI, PlanInputs.DEFAULT_COVERAGE);
        List<String> names = List.of("none", "massage", "physical-therapy").subList(0, arms);
        CyclesNeeded found = CyclesNeeded.of(
                new BlockDesign<>(names, 1, blockDays),
                0,
                defaults,
                new CyclesNeeded.Targets(List.of(1.0, 1.5, 2.0), 1));
        List<Integer> needed = new ArrayList<>();
        found.forPower().forEach(cycles -> needed.add(cycles.orElse(0)));
        needed.add(found.forWidth().orElse(0));
        return needed;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }
}

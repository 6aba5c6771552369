package painlog.stats.headline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import painlog.stats.VectorCases;
import painlog.stats.series.PhaseSeries;
import tools.jackson.databind.JsonNode;

/** The headline against vectors computed in R, Python and Java by other ways: every field of every case. */
class HeadlineVectorTest {
    private static final double RANGE = 10;

    @TestFactory
    Stream<DynamicTest> every_field_of_the_headline_agrees() {
        return VectorCases.of(
                "reference-headline/pub-headline.json",
                "without_wandering|phi_without_wandering",
                HeadlineVectorTest::headline);
    }

    private static Object headline(JsonNode in) {
        List<PhaseSeries> phases = VectorCases.phases(in.get("daily"));
        List<String> arms =
                VectorCases.arms(phases.stream().map(PhaseSeries::arm).toList());
        HeadlineModel model = HeadlineModel.of(arms, phases, RANGE);
        LevelWithoutWandering plain = LevelWithoutWandering.of(arms, phases);
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("n", model.timeline().n());
        ours.put("k", model.timeline().k());
        ours.put("arms", model.timeline().arms());
        List<Object> contrasts = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            for (int j = 0; j < i; j++) {
                contrasts.add(contrast(model, plain, arms.get(i), arms.get(j)));
            }
        }
        ours.put("contrasts", contrasts);
        ours.put("phiWithoutWandering", plain.phi());
        model.grid().value().ifPresent(fit -> fitted(model, fit, ours));
        return ours;
    }

    private static void fitted(HeadlineModel model, GridFit fit, Map<String, Object> ours) {
        ours.put("phi", fit.phi());
        ours.put("walk", fit.walk());
        ours.put("walkPerWeek", fit.walkPerWeek());
        ours.put("levelWanders", fit.levelWanders());
        double[] first = model.timeline()
                .contrast(
                        model.timeline().arms().get(1), model.timeline().arms().get(0));
        List<Object> cells = new ArrayList<>();
        for (int cell : new int[] {0, 35, 79}) {
            cells.add(Map.of(
                    "phi", LevelGrid.phi(cell),
                    "r", LevelGrid.r(cell),
                    "logCore", fit.cell(cell).logCore(),
                    "rss", fit.cell(cell).rss(),
                    "weight", fit.weight(cell),
                    "estimate", fit.cell(cell).estimate(first),
                    "se", fit.se(cell, first)));
        }
        ours.put("cells", cells);
    }

    private static Map<String, Object> contrast(
            HeadlineModel model, LevelWithoutWandering plain, String arm, String against) {
        Map<String, Object> ours = VectorCases.fields(model.headline(arm, against));
        ours.put("arm", arm);
        ours.put("against", against);
        ours.put("daysArm", model.timeline().logged(arm));
        ours.put("daysAgainst", model.timeline().logged(against));
        ours.put("withoutWandering", plain.between(arm, against));
        ours.put("steadyDrift", model.steadyDrift(arm, against));
        return ours;
    }
}

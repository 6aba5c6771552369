package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.series.PhaseSeries;
import painlog.stats.series.Series;

/** Above 22 phases there are too many arrangements to enumerate, so some are drawn. */
class DrawnArrangementsTest {
    private static final int DRAWN = 200_000;

    /** One day a phase, in turn A and B; B lower by so much. */
    private static List<PhaseSeries> phases(int count, double drop) {
        Random random = new Random(9);
        List<PhaseSeries> phases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean b = i % 2 == 1;
            double value = 6 + random.nextGaussian() - (b ? drop : 0);
            Series day = Series.of(new int[] {i}, new double[] {value});
            phases.add(new PhaseSeries(b ? "massage" : "none", b, false, day));
        }
        return phases;
    }

    private static PeriodPermutation of(List<PhaseSeries> phases) {
        return PeriodPermutation.of(phases).value().orElseThrow();
    }

    @Test
    void twenty_two_phases_are_gone_through_and_from_twenty_three_on_some_are_drawn() {
        assertEquals(705_432, of(phases(22, 1)).nArrangements(), "22 over 11");
        assertEquals(DRAWN, of(phases(23, 1)).nArrangements());
    }

    @Test
    void what_is_drawn_comes_near_what_other_draws_give() {
        List<PhaseSeries> phases = phases(30, 0.7);
        PeriodPermutation ours = of(phases);

        double[] p = drawnOtherwise(phases, ours.statistic());

        assertTrue(ours.pTwoSided() > 0.01 && ours.pTwoSided() < 0.4, ours.toString());
        assertEquals(p[0], ours.pTwoSided(), 0.006);
        assertEquals(p[1], ours.pImprovement(), 0.006);
        assertEquals(1.0 / DRAWN, ours.smallestPossibleP());
    }

    /** Whole shuffles by the library's own generator: two-sided and for improvement. */
    private static double[] drawnOtherwise(List<PhaseSeries> phases, double observed) {
        List<Double> values = new ArrayList<>();
        phases.forEach(phaseSeries -> values.add(phaseSeries.days().value(0)));
        Random random = new Random(77);
        int far = 0;
        int low = 0;
        int times = 60_000;
        for (int i = 0; i < times; i++) {
            Collections.shuffle(values, random);
            double difference = 0;
            for (int j = 0; j < values.size(); j++) {
                difference += (j % 2 == 1 ? 1 : -1) * values.get(j) * 2 / values.size();
            }
            far += Math.abs(difference) >= Math.abs(observed) - 1e-9 ? 1 : 0;
            low += difference <= observed + 1e-9 ? 1 : 0;
        }
        return new double[] {(double) far / times, (double) low / times};
    }

    @Test
    void what_was_observed_is_one_of_them_however_rare() {
        assertEquals(1, of(phases(40, 30)).nAsExtremeTwoSided());
    }

    @Test
    void the_same_phases_give_the_same_answer_again() {
        assertEquals(of(phases(30, 0.7)), of(phases(30, 0.7)));
        assertNotEquals(of(phases(30, 0.7)).pTwoSided(), of(phases(30, 0.3)).pTwoSided());
    }

    @Test
    void unmirrored_results_equal_those_of_the_phases_themselves() {
        List<PhaseSeries> phases = phases(10, 1);
        PeriodPermutation turned =
                of(phases.stream().map(PhaseSeries::mirrored).toList()).unmirrored();

        assertEquals(of(phases).statistic(), turned.statistic(), 1e-12);
        assertEquals(of(phases).pTwoSided(), turned.pTwoSided());
    }
}

package painlog.stats.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import painlog.stats.ConfidenceInterval;
import painlog.stats.headline.TMixture;

/** What must hold of every reading of a headline, tried on made-up ones. */
class ChancesTest {
    @Test
    void the_four_ranges_add_up_to_a_hundred_and_each_is_within_one_of_its_chance() {
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            Chances chances = Chances.of(TMixture.single(
                    8 * random.nextDouble() - 4, 0.05 + 2 * random.nextDouble(), 2 + 60 * random.nextDouble()));
            List<Double> ranges = List.of(
                    chances.pAtLeast2Lower(), chances.p1To2Lower(), chances.pWithin1(), chances.pAtLeast1Higher());
            assertEquals(
                    100, chances.timesIn100().stream().mapToInt(times -> times).sum(), chances.toString());
            assertEquals(1, ranges.stream().mapToDouble(p -> p).sum(), 1e-12);
            for (int range = 0; range < ranges.size(); range++) {
                int times = chances.timesIn100().get(range);
                assertTrue(Math.abs(times - 100 * ranges.get(range)) < 1, chances.toString());
                String word = times == 0 ? "fewer than 1" : times == 100 ? "more than 99" : Integer.toString(times);
                assertEquals(word, chances.words().get(range));
            }
        }
    }

    @Test
    void at_its_tip_a_difference_is_gone() {
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            double estimate = 6 * random.nextDouble() - 3;
            MissingDays.Tested tested = new MissingDays.Tested(
                    estimate,
                    ConfidenceInterval.around(estimate, 2 * random.nextDouble()),
                    10 * random.nextDouble(),
                    10 * random.nextDouble(),
                    new ConfidenceInterval(0, 10));
            UnloggedDays unlogged = new UnloggedDays(
                    random.nextDouble(), random.nextDouble(), random.nextDouble(), -random.nextDouble());
            MissingDays found = MissingDays.of(tested, unlogged).value().orElseThrow();
            TippingPoint arm = found.arm().value().orElseThrow();
            TippingPoint against = found.against().value().orElseThrow();
            assertEquals(0, estimate + found.used().usedArm() * arm.tip(), 1e-9);
            assertEquals(0, estimate - found.used().usedAgainst() * against.tip(), 1e-9);
            assertTrue(found.used().usedArm() >= unlogged.unloggedShareArm());
            assertEquals(tested.ci().contains(0), arm.tipInterval().isEmpty());
            assertEquals(tested.ci().contains(0), found.reading() == MissingDays.Sturdiness.NOTHING_TO_TIP);
            assertTrue(found.whatIf().boundLower() <= estimate
                    && estimate <= found.whatIf().boundUpper());
        }
    }

    @Test
    void the_interval_for_any_time_is_wider_than_the_plain_one_and_grows_with_it() {
        double before = 0;
        for (double half = 0.1; half < 5; half += 0.1) {
            AnytimeInterval found = AnytimeInterval.of(-1, ConfidenceInterval.around(-1, half), 10, 1.5)
                    .value()
                    .orElseThrow();
            assertTrue(found.halfWidth() > before && found.price() > 1.4, found.toString());
            assertEquals(found.halfWidth() < 1, found.excludesZero());
            before = found.halfWidth();
        }
        assertTrue(AnytimeInterval.of(-1, ConfidenceInterval.around(-1, 1), 9, 1.5)
                .value()
                .isEmpty());
    }
}

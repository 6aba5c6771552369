package painlog.stats.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;

class ShrinkageTest {
    private static List<Shrinkage> of(double[]... groups) {
        return Shrinkage.of(List.of(groups)).value().orElseThrow();
    }

    /** Worked out step by step with numpy from the formulas of the class. */
    @Test
    void groups_are_drawn_towards_the_mean_of_all_by_what_stands_behind_them() {
        List<Shrinkage> shrunk = of(new double[] {-1, -2}, new double[] {-5, -6, -5, -4}, new double[] {-3});

        assertShrunk(2, -1.5, 0.9261603375527426, -1.6250986405180827, -2.6935856354071834, shrunk.get(0));
        assertShrunk(4, -5, 0.9616648411829135, -4.93077410252527, -5.6957993841564365, shrunk.get(1));
        assertShrunk(1, -3, 0.862475442043222, -3.0267063088627553, -4.50124724713884, shrunk.get(2));
        assertEquals(-0.5566116456289818, shrunk.get(0).ci().upper(), 1e-12);
    }

    private static void assertShrunk(int n, double mean, double weight, double value, double lower, Shrinkage shrunk) {
        assertEquals(n, shrunk.n());
        assertEquals(mean, shrunk.mean(), 1e-12);
        assertEquals(weight, shrunk.weight(), 1e-12);
        assertEquals(value, shrunk.shrunk(), 1e-12);
        assertEquals(lower, shrunk.ci().lower(), 1e-12);
    }

    @Test
    void groups_that_differ_no_more_than_within_themselves_all_get_the_common_mean() {
        List<Shrinkage> shrunk = of(new double[] {1, 5, 3}, new double[] {2, 6, 4, 1, 3});

        assertEquals(0, shrunk.get(0).weight());
        assertEquals(25 / 8.0, shrunk.get(0).shrunk(), 1e-12);
        assertEquals(shrunk.get(0).shrunk(), shrunk.get(1).shrunk(), 1e-12);
    }

    @Test
    void groups_without_any_scatter_can_not_be_weighed() {
        Outcome<List<Shrinkage>> level = Shrinkage.of(List.of(new double[] {-2, -2}, new double[] {-4, -4, -4}));
        Outcome<List<Shrinkage>> single = Shrinkage.of(List.of(new double[] {-2}, new double[] {-4}));

        assertEquals(Reason.NO_VARIATION, ((NotEstimable<?>) level).reason());
        assertEquals(Reason.TOO_FEW_SESSIONS, ((NotEstimable<?>) single).reason());
        assertTrue(Shrinkage.of(List.of(new double[] {-2, -3})).value().isEmpty());
    }
}

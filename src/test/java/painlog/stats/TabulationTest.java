package painlog.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TabulationTest {
    @Test
    void what_would_have_to_move_is_half_of_all_differences() {
        assertEquals(0, new Tabulation(3, 3).shareMoved(new Tabulation(5, 5)), 1e-12);
        assertEquals(0.5, new Tabulation(4, 0).shareMoved(new Tabulation(2, 2)), 1e-12);
        assertEquals(1, new Tabulation(4, 0, 0).shareMoved(new Tabulation(0, 1, 1)), 1e-12);
        assertEquals(1, new Tabulation(1, 3, 3).most());
    }

    @Test
    void two_are_unlike_from_a_third_on_where_chance_does_not_lead_there() {
        assertTrue(new Tabulation(20, 0).isUnlike(new Tabulation(0, 20)));
        assertFalse(new Tabulation(20, 10).isUnlike(new Tabulation(11, 19)), "less than a third");
        assertTrue(new Tabulation(20, 10).isUnlike(new Tabulation(10, 20)));
        assertFalse(new Tabulation(4, 2).isUnlike(new Tabulation(2, 4)), "too few to tell from chance");
        assertFalse(new Tabulation(4, 0).isUnlike(new Tabulation(0, 20)), "fewer than five");
        assertFalse(new Tabulation(0, 9).isUnlike(new Tabulation(0, 9)), "one category alone");
    }

    @Test
    void two_weeks_logged_now_and_then_are_hardly_ever_unlike() {
        Random random = new Random(14);
        int unlike = 0;
        for (int i = 0; i < 1000; i++) {
            unlike += twoWeeks(random).isUnlike(twoWeeks(random)) ? 1 : 0;
        }
        assertTrue(unlike < 10, () -> "of 1000 pairs");
    }

    private static Tabulation twoWeeks(Random random) {
        double[] days = new double[7];
        for (int i = 0; i < 14; i++) {
            days[i % 7] += random.nextDouble() < 0.6 ? 1 : 0;
        }
        return new Tabulation(days);
    }
}

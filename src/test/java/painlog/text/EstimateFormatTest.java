package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class EstimateFormatTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void a_difference_has_its_sign_and_its_interval_in_parentheses() {
        assertEquals(
                "-1.2 (-1.9 to +0.4)",
                EstimateFormat.difference(-1.2, OptionalDouble.of(-1.9), OptionalDouble.of(0.35)));
        assertEquals("+0.4 (no interval)", EstimateFormat.difference(0.4, NONE, NONE));
        assertEquals("-1.9 to +0.01", EstimateFormat.range(-1.9, 0.01));
    }

    @Test
    void numbers_are_rounded_half_up_and_zero_has_no_sign() {
        assertEquals("+0.3", EstimateFormat.difference(0.25));
        assertEquals("-0.3", EstimateFormat.difference(-0.25));
        assertEquals("0.0", EstimateFormat.difference(-0.04));
        assertEquals("0.0", EstimateFormat.difference(0.04));
        assertEquals("4.3", EstimateFormat.level(4.25));
    }

    @Test
    void a_trend_is_points_or_units_a_week() {
        OptionalDouble low = OptionalDouble.of(-0.975);
        OptionalDouble high = OptionalDouble.of(0.18);
        assertEquals("-0.40 (-0.98 to +0.18) a week", EstimateFormat.trend(-0.4, low, high, ""));
        assertEquals("+0.12 (no interval) h a week", EstimateFormat.trend(0.12, NONE, NONE, "h"));
        assertEquals("-0.40 (-0.98 to +0.18)", EstimateFormat.slope(-0.4, low, high));
        assertEquals("+0.12 h a week", EstimateFormat.trend(0.12, "h"));
        assertEquals("0.00/week", EstimateFormat.shortTrend(0.001));
    }

    @Test
    void a_change_says_its_direction() {
        assertEquals("1.2 points lower", EstimateFormat.change(-1.2));
        assertEquals("1.0 point higher", EstimateFormat.change(1));
        assertEquals("no different", EstimateFormat.change(-0.04));
    }

    @Test
    void an_interval_in_words_says_both_its_ends() {
        assertEquals("0.3 to 1.7 points lower", EstimateFormat.span(-1.7, -0.3));
        assertEquals("0.3 to 1.7 points higher", EstimateFormat.span(0.3, 1.7));
        assertEquals("from 1.2 points lower to 0.3 points higher", EstimateFormat.span(-1.2, 0.3));
        assertEquals("from 1.0 point lower to 1.0 point higher", EstimateFormat.span(-1, 1));
    }

    @Test
    void an_interval_beside_its_figure_says_sides_only_across_zero() {
        assertEquals("0.3 to 1.7", EstimateFormat.ends(-1.7, -0.3));
        assertEquals("0.3 to 1.7", EstimateFormat.ends(0.3, 1.7));
        assertEquals("1.2 lower to 0.04 higher", EstimateFormat.ends(-1.2, 0.04));
        assertEquals("1.0 lower to no change", EstimateFormat.ends(-1, 0));
        assertEquals("1.2 h higher", EstimateFormat.change(1.2, "h"));
    }

    @Test
    void an_end_that_is_not_zero_never_reads_as_zero() {
        assertEquals("from 1.2 points lower to 0.01 points higher", EstimateFormat.span(-1.2, 0.01));
        assertEquals("0.003 to 1.2 points lower", EstimateFormat.span(-1.2, -0.003));
        assertEquals("from 1.2 points lower to no change", EstimateFormat.span(-1.2, 0));
        assertEquals("-1.9 to -0.04", EstimateFormat.range(-1.9, -0.04));
        assertEquals("-1.9 to 0.0", EstimateFormat.range(-1.9, 1e-12));
        assertEquals(
                "-0.40 (-0.80 to -0.004)",
                EstimateFormat.slope(-0.4, OptionalDouble.of(-0.8), OptionalDouble.of(-0.004)));
    }

    @Test
    void a_tiny_p_is_not_zero() {
        assertEquals("<0.001", EstimateFormat.p(0.0004));
        assertEquals("0.050", EstimateFormat.p(0.05));
        assertEquals("–", EstimateFormat.p(NONE));
    }
}

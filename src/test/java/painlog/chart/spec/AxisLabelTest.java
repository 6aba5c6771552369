package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AxisLabelTest {
    @Test
    void the_last_parts_are_left_out_first_and_the_first_one_stays() {
        String name = "massage, n = 12 days, mean 4.9";

        assertEquals(name, AxisLabel.shortened(name, text -> true));
        assertEquals("massage, n = 12 days", AxisLabel.shortened(name, text -> text.length() <= 20));
        assertEquals("massage", AxisLabel.shortened(name, text -> false));
    }

    @Test
    void which_end_is_better_stays_when_the_name_has_no_room() {
        String scale = "pain, 0–10, lower is better";
        String difference = "difference in pain, points; left of 0: lower, better";

        assertEquals(scale, AxisLabel.lastParts(scale, text -> true));
        assertEquals("0–10, lower is better", AxisLabel.lastParts(scale, text -> text.length() <= 22));
        assertEquals("lower is better", AxisLabel.lastParts(scale, text -> false));
        assertEquals("left of 0: lower, better", AxisLabel.lastParts(difference, text -> text.length() <= 30));
        assertEquals("left of 0: lower, better", AxisLabel.lastParts(difference, text -> false));
    }
}

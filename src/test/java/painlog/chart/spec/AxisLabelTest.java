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
}

package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ChartNumbersTest {
    @Test
    void numbers_are_rounded_half_up_and_zero_has_no_sign() {
        assertEquals("0.3", ChartNumbers.fixed(0.25, 1));
        assertEquals("-0.3", ChartNumbers.fixed(-0.25, 1));
        assertEquals("0.0", ChartNumbers.fixed(-0.04, 1));
        assertEquals("6", ChartNumbers.plain(6.04, 1));
        assertEquals("0", ChartNumbers.plain(-0.04, 1));
        assertEquals("1 day", ChartNumbers.count(1, "day"));
    }

    @Test
    void steps_are_round() {
        assertEquals(2, NiceTicks.nice(1.3));
        assertEquals(0.5, NiceTicks.nice(0.21), 1e-12);
        assertEquals(100, NiceTicks.nice(51));
        assertEquals(
                "[Tick[at=0.0, label=0], Tick[at=5.0, label=5], Tick[at=10.0, label=10]]",
                NiceTicks.of(new Axis.Values("", 0, 10), 2).toString());
        assertEquals(
                "[71.0, 71.5, 72.0]",
                NiceTicks.of(new Axis.Values("", 71, 72), 2).stream()
                        .map(Tick::label)
                        .toList()
                        .toString());
    }
}

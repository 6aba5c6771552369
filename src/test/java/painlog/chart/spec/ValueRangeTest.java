package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.journal.total.DayValues;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;

class ValueRangeTest {
    private static Axis.Values axis(Measure measure, double... values) {
        return ValueRange.axis(
                measure,
                java.util.stream.IntStream.range(0, values.length)
                        .mapToObj(i -> new DayValues(
                                LocalDate.of(2026, 1, 1).plusDays(i), new double[] {values[i]}, new int[] {1}))
                        .toList());
    }

    @Test
    void a_short_scale_is_shown_whole_whatever_was_logged() {
        Axis.Values daysOff = axis(new Measure("days-off", "", 0, 7, BetterDirection.LOWER), 1, 1);
        Axis.Values change = axis(new Measure("change", "", 1, 7, BetterDirection.LOWER), 4);

        assertEquals(List.of(0.0, 7.0), List.of(daysOff.low(), daysOff.high()));
        assertEquals(List.of(1.0, 7.0), List.of(change.low(), change.high()));
    }

    @Test
    void a_long_scale_reaches_around_what_was_logged_but_is_never_a_sliver() {
        Axis.Values weight = axis(new Measure("weight", "kg", 20, 400, BetterDirection.NEITHER), 80, 80);

        assertTrue(weight.low() <= 80 && weight.high() >= 80, weight.toString());
        assertTrue(weight.high() - weight.low() >= 0.5, weight.toString());
        assertTrue(weight.high() - weight.low() < 20, weight.toString());
    }
}

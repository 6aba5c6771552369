package painlog.chart.jfree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.chart.ChartFixtures;
import painlog.chart.kinds.TrendChart;
import painlog.chart.spec.Chart;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;

final class NarrowPhaseTest {
    private static final double FIRST = LocalDate.parse("2026-03-02").toEpochDay();

    @Test
    void a_narrow_phase_is_named_above_its_days_therapies_first() {
        Chart chart = TrendChart.of(ChartFixtures.from("2026-03-02", 90)
                .filled()
                .under("yoga", 4, 6)
                .under("massage", 30, 60)
                .logged());

        Panel strip = chart.rows().get(0).panels().get(0);
        List<Mark.Callout> callouts = strip.marks().stream()
                .filter(Mark.Callout.class::isInstance)
                .map(Mark.Callout.class::cast)
                .toList();
        assertEquals(
                List.of(List.of("yoga"), List.of("no therapy", "none")),
                callouts.stream().map(callout -> callout.label().wordings()).toList());
        assertEquals(FIRST + 3.5, callouts.get(0).label().from());
        assertTrue(callouts.get(0).above().stream()
                .allMatch(y -> y > callouts.get(0).label().y()));
        assertEquals(4.9, chart.rows().get(0).lines(), 1e-9);
    }
}

package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChartWordsTest {
    @Test
    void a_chart_knows_every_text_that_may_be_drawn() {
        Mark.Label label = new Mark.Label(0, 1, 0, List.of("label", "lab"), ColorRole.TEXT, TextAnchor.MIDDLE);
        Mark.Label above = new Mark.Label(0, 1, 0, List.of("callout"), ColorRole.TEXT, TextAnchor.MIDDLE);
        Mark.Cell cell = new Mark.Cell(0, 0, OptionalDouble.empty(), "cell", "day", OptionalDouble.empty());
        List<Mark> marks = List.of(label, new Mark.Callout(above, List.of(1.0), 0), cell);
        Axis ticks = new Axis.CustomTicks(0, 1, List.of(new Tick(0, "tick")));
        Panel values =
                new Panel("panel", new Axis.Categories(List.of("name")), new Axis.Values("axis", 0, 1), marks, 1);
        Panel other = new Panel("", ticks, ticks, List.of(), 1);
        Chart chart = new Chart(
                "title",
                "subtitle",
                List.of(LegendEntry.shade(0.5, "entry")),
                List.of(PanelRow.sharing(1, values, other)),
                List.of("note"),
                "alternative");
        assertEquals(
                List.of(
                        "",
                        "axis",
                        "callout",
                        "cell",
                        "entry",
                        "lab",
                        "label",
                        "name",
                        "note",
                        "panel",
                        "subtitle",
                        "tick",
                        "title"),
                List.copyOf(new TreeSet<>(chart.words())));
    }
}

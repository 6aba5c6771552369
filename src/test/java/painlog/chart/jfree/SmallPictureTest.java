package painlog.chart.jfree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import painlog.chart.ChartFixtures;
import painlog.chart.kinds.MeasuresChart;
import painlog.chart.spec.Chart;

/** What a picture leaves out when there is no room for all of it. */
final class SmallPictureTest {
    private static final Chart TWELVE = MeasuresChart.of(Collections.nCopies(
            12, ChartFixtures.from("2026-01-05", 60).filled().logged()));

    @Test
    void notes_go_first_then_the_subtitle_then_the_legend_and_the_title_stays() {
        assertEquals(List.of(true, true, true, true), drawn(1200, 900));
        Set<List<Boolean>> seen = new LinkedHashSet<>();
        for (int height = 900; height >= 200; height -= 10) {
            seen.add(drawn(500, height));
        }

        assertEquals(
                List.of(
                        List.of(true, true, true, true),
                        List.of(true, true, true, false),
                        List.of(true, false, true, false),
                        List.of(true, false, false, false)),
                new ArrayList<>(seen));
    }

    @Test
    void panels_that_have_no_room_are_counted_and_those_drawn_have_their_axis() {
        List<String> large = texts(1200, 900);
        List<String> small = texts(300, 200);

        assertEquals(12, headings(large));
        assertFalse(large.stream().anyMatch(text -> text.contains("larger picture")));
        assertEquals(3, headings(small));
        assertTrue(small.contains("9 more panels on a larger picture"), small::toString);
        assertEquals(3, Collections.frequency(small, "5"), small::toString);
    }

    private static List<Boolean> drawn(int width, int height) {
        String all = String.join(" ", texts(width, height));
        List<Boolean> drawn = new ArrayList<>();
        for (String part : List.of("Measures by day", "12 measures", "mean of the day", "Each panel has")) {
            drawn.add(all.contains(part));
        }
        return drawn;
    }

    private static long headings(List<String> texts) {
        return texts.stream().filter(text -> text.startsWith("pain (n")).count();
    }

    private static List<String> texts(int width, int height) {
        return DrawnTexts.draw(TWELVE, width, height).stream()
                .map(DrawnTexts.Written::text)
                .toList();
    }
}

package painlog.chart.spec;

import java.util.List;
import painlog.text.ControlCharacters;

/**
 * Everything a pen needs to know to draw one picture.
 *
 * @param title what and when
 * @param subtitle how much lies under it, such as days with entries of all days; may be empty
 * @param legend what the kinds of marks mean
 * @param rows from top to bottom
 * @param notes small print under the picture
 * @param alternative one sentence that says what the picture shows to someone who cannot see it
 */
public record Chart(
        String title,
        String subtitle,
        List<LegendEntry> legend,
        List<PanelRow> rows,
        List<String> notes,
        String alternative) {
    public Chart {
        title = ControlCharacters.visible(title);
        subtitle = ControlCharacters.visible(subtitle);
        alternative = ControlCharacters.visible(alternative);
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The same picture under another title; its own goes before the subtitle, so that what and when is still said. */
    public Chart titled(String other) {
        return other.isBlank() || other.equals(title)
                ? this
                : new Chart(
                        other,
                        subtitle.isEmpty() ? title : title + " · " + subtitle,
                        legend,
                        rows,
                        notes,
                        other + ". " + alternative);
    }

    /** The same picture to stand on a page that says in its own words what and when. */
    public Chart withoutTitle() {
        return new Chart("", "", legend, rows, List.of(), alternative);
    }
}

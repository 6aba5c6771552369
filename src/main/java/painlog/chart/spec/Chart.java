package painlog.chart.spec;

import java.util.ArrayList;
import java.util.List;
import painlog.text.ControlCharacters;

/**
 * The specification of one chart: everything a renderer needs to draw it.
 *
 * @param title what and when
 * @param subtitle how much data it is based on, such as days with entries of all days; may be empty
 * @param legend the entries of the legend
 * @param rows from top to bottom
 * @param notes small print below the chart
 * @param alternative the text alternative: one sentence that says what the chart shows
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

    /**
     * The same chart under another title; its own title is put before the subtitle, so that measure and span are still
     * shown.
     */
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

    /** The same chart with more under its title, and in its text alternative. */
    public Chart noting(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        String note = String.join(" ", more);
        return new Chart(
                title,
                subtitle.isEmpty() ? note : subtitle + " · " + note,
                legend,
                rows,
                notes,
                alternative + " " + note);
    }

    /** The same chart without title and subtitle, for a page that has its own headings. */
    public Chart withoutTitle() {
        return new Chart("", "", legend, rows, List.of(), alternative);
    }

    /** The texts that may be drawn, but for numbers and dates; the text alternative is not drawn. */
    public List<String> words() {
        List<String> words = new ArrayList<>(notes);
        words.add(title);
        words.add(subtitle);
        for (LegendEntry entry : legend) {
            words.add(entry.label());
        }
        for (PanelRow row : rows) {
            for (Panel panel : row.panels()) {
                words.addAll(panel.words());
            }
        }
        return words;
    }
}

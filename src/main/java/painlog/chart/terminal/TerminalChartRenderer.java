package painlog.chart.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.DisplayWidth;
import painlog.text.WordWrap;

/** Draws charts with characters. */
public final class TerminalChartRenderer {
    private static final int NARROWEST = 40;
    private static final int NARROWEST_SIDE_BY_SIDE = 60;

    /**
     * A way to fit.
     *
     * @param text what is written under the chart: 2 notes and text alternative, 1 the text alternative, 0 nothing
     */
    private record Fit(TerminalDensity density, int text) {}

    private static final List<Fit> FITS = List.of(
            new Fit(TerminalDensity.ROOMY, 2),
            new Fit(new TerminalDensity(16, false), 2),
            new Fit(new TerminalDensity(16, false), 1),
            new Fit(new TerminalDensity(16, false), 0),
            new Fit(new TerminalDensity(12, false), 0),
            new Fit(new TerminalDensity(8, false), 0),
            new Fit(new TerminalDensity(8, true), 0),
            new Fit(new TerminalDensity(5, true), 0));

    private final Chart chart;
    private TerminalStyle style;
    private final int width;

    public TerminalChartRenderer(Chart chart, TerminalCapabilities terminalCapabilities) {
        this.chart = chart;
        this.style = new TerminalStyle(terminalCapabilities, TerminalDensity.ROOMY);
        this.width = Math.max(NARROWEST, terminalCapabilities.width());
    }

    /** Prints the chart, closer and with less text around it the fewer lines there are. */
    public void print(PrintStream out) {
        List<String> lines = new ArrayList<>();
        for (Fit fit : FITS) {
            style = new TerminalStyle(style.surface(), fit.density());
            lines = lines(fit.text());
            if (lines.size() <= available()) {
                break;
            }
        }
        cut(lines).forEach(out::println);
    }

    /** All but the line of the prompt. */
    private int available() {
        return style.surface().height().orElse(Integer.MAX_VALUE) - 1;
    }

    /** What is too high even so is cut at its end, and says so. */
    private List<String> cut(List<String> lines) {
        if (lines.size() <= available()) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, Math.max(1, available() - 1)));
        cut.add(style.displayable("… " + (lines.size() - cut.size()) + " more lines; -o FILE.png draws all of it"));
        return cut;
    }

    private List<String> lines(int text) {
        List<String> lines = new ArrayList<>();
        wrap(chart.title()).forEach(line -> lines.add(bold(line)));
        if (!chart.subtitle().isEmpty()) {
            lines.addAll(wrap(chart.subtitle()));
        }
        lines.addAll(keys());
        if (text > 0) {
            lines.add("");
        }
        List<PanelRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean underStrip = i > 0 && TerminalPanel.isStrip(rows.get(i - 1));
            lines.addAll(row(rows.get(i), underStrip).lines());
        }
        addText(lines, text);
        return lines;
    }

    private void addText(List<String> lines, int text) {
        if (text > 0) {
            lines.add("");
        }
        if (text > 1) {
            chart.notes().forEach(note -> lines.addAll(wrap(note)));
        }
        if (text > 0) {
            lines.addAll(wrap(chart.alternative()));
        }
    }

    private String bold(String line) {
        return style.surface().colour() ? "\u001B[1m" + line + "\u001B[0m" : line;
    }

    /** Panels are side by side where there is space, else under each other. */
    private List<PanelRow> rows() {
        List<PanelRow> rows = new ArrayList<>();
        for (PanelRow row : chart.rows()) {
            if (width >= NARROWEST_SIDE_BY_SIDE) {
                rows.add(row);
            } else {
                row.panels().forEach(panel -> rows.add(new PanelRow(row.lines(), row.weight(), List.of(panel))));
            }
        }
        return rows;
    }

    private CharacterGrid row(PanelRow row, boolean underStrip) {
        int left = row.panels().size() == 1 ? sharedLeftMargin() : 0;
        int height = 0;
        for (Panel panel : row.panels()) {
            height = Math.max(height, new TerminalPanel(panel, style, left, underStrip).height(row, share(row, panel)));
        }
        CharacterGrid cells = new CharacterGrid(width, height);
        int x = 0;
        for (Panel panel : row.panels()) {
            new TerminalPanel(panel, style, left, underStrip).draw(cells, x, x + share(row, panel) - gap(row));
            x += share(row, panel);
        }
        return cells;
    }

    private static int gap(PanelRow row) {
        return row.panels().size() > 1 ? 2 : 0;
    }

    private int share(PanelRow row, Panel panel) {
        double shares = row.panels().stream().mapToDouble(Panel::share).sum();
        return (int) Math.floor(width * panel.share() / shares);
    }

    private int sharedLeftMargin() {
        int left = 0;
        for (PanelRow row : chart.rows()) {
            if (row.panels().size() == 1) {
                left = Math.max(left, TerminalPanel.left(row.panels().get(0), style, width));
            }
        }
        return left;
    }

    private List<String> keys() {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (LegendEntry entry : chart.legend()) {
            if (entry.symbol() == LegendEntry.Symbol.PATCH && entry.color() == ColorRole.ESTIMATE) {
                continue; // TerminalMarkRenderer does not draw it
            }
            String words = sample(entry) + " " + style.displayable(entry.label());
            boolean fits = DisplayWidth.of(line) + 3 + DisplayWidth.of(words) <= width;
            if (!line.isEmpty() && !fits) {
                lines.addAll(wrap(line));
                line = words;
            } else {
                line = line.isEmpty() ? words : line + "   " + words;
            }
        }
        lines.addAll(DisplayWidth.of(line) <= width ? List.of(line) : wrap(line));
        return lines;
    }

    private String sample(LegendEntry entry) {
        return switch (entry.symbol()) {
            case LINE_AND_DOT, DOT -> style.surface().unicode() ? "•" : "o";
            case DASHED_LINE -> style.surface().unicode() ? "⠤⠤" : "--";
            case PATCH -> style.surface().unicode() ? "░" : ":";
            case BAR -> Character.toString(style.pattern(entry.color()));
            case TICK -> style.surface().unicode() ? "┃" : "|";
            case BOX -> style.surface().unicode() ? "█┃█" : "#|#";
            case INTERVAL -> style.surface().unicode() ? "─●─" : "-@-";
            case OPEN_INTERVAL -> style.surface().unicode() ? "─○─" : "-o-";
            case CHANGE -> style.surface().unicode() ? "○─▶" : "o->";
            case SHADE -> Character.toString(style.shade(entry.level()));
        };
    }

    private List<String> wrap(String text) {
        return WordWrap.columns(width).lines(style.displayable(text));
    }
}

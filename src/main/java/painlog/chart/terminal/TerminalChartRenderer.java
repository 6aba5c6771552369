package painlog.chart.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.text.WordWrap;

/** Draws charts with characters. */
public final class TerminalChartRenderer {
    private static final int NARROWEST = 40;
    private static final int NARROWEST_SIDE_BY_SIDE = 60;

    private final Chart chart;
    private final TerminalStyle style;
    private final int width;

    public TerminalChartRenderer(Chart chart, TerminalCapabilities terminalCapabilities) {
        this.chart = chart;
        this.style = new TerminalStyle(terminalCapabilities);
        this.width = Math.max(NARROWEST, terminalCapabilities.width());
    }

    public void print(PrintStream out) {
        wrap(chart.title()).forEach(line -> out.println(bold(line)));
        if (!chart.subtitle().isEmpty()) {
            wrap(chart.subtitle()).forEach(out::println);
        }
        keys().forEach(out::println);
        out.println();
        List<PanelRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean underStrip = i > 0 && TerminalPanel.isStrip(rows.get(i - 1));
            row(rows.get(i), underStrip).lines().forEach(out::println);
        }
        out.println();
        chart.notes().forEach(note -> wrap(note).forEach(out::println));
        wrap(chart.alternative()).forEach(out::println);
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
            boolean fits = line.length() + 3 + words.length() <= width;
            if (!line.isEmpty() && !fits) {
                lines.addAll(wrap(line));
                line = words;
            } else {
                line = line.isEmpty() ? words : line + "   " + words;
            }
        }
        lines.addAll(line.length() <= width ? List.of(line) : wrap(line));
        return lines;
    }

    private String sample(LegendEntry entry) {
        return switch (entry.symbol()) {
            case LINE_AND_DOT, DOT -> style.surface().unicode() ? "•" : "o";
            case DASHED_LINE -> style.surface().unicode() ? "⠤⠤" : "--";
            case PATCH -> style.surface().unicode() ? "░" : ":";
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

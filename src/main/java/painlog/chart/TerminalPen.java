package painlog.chart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.text.WordWrap;

/** Draws pictures with characters. */
public final class TerminalPen {
    private static final int NARROWEST = 40;
    private static final int NARROWEST_SIDE_BY_SIDE = 60;

    private final Picture picture;
    private final TerminalLook look;
    private final int width;

    public TerminalPen(Picture picture, Surface surface) {
        this.picture = picture;
        this.look = new TerminalLook(surface);
        this.width = Math.max(NARROWEST, surface.width());
    }

    public void print(PrintStream out) {
        wrap(picture.title()).forEach(line -> out.println(bold(line)));
        if (!picture.subtitle().isEmpty()) {
            wrap(picture.subtitle()).forEach(out::println);
        }
        keys().forEach(out::println);
        out.println();
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean underStrip = i > 0 && TerminalPanel.isStrip(rows.get(i - 1));
            row(rows.get(i), underStrip).lines().forEach(out::println);
        }
        out.println();
        picture.notes().forEach(note -> wrap(note).forEach(out::println));
        wrap(picture.alternative()).forEach(out::println);
    }

    private String bold(String line) {
        return look.surface().colour() ? "\u001B[1m" + line + "\u001B[0m" : line;
    }

    /** Panels stand side by side where there is room, else under each other. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Row row : picture.rows()) {
            if (width >= NARROWEST_SIDE_BY_SIDE) {
                rows.add(row);
            } else {
                row.panels().forEach(panel -> rows.add(new Row(row.lines(), row.weight(), List.of(panel))));
            }
        }
        return rows;
    }

    private Cells row(Row row, boolean underStrip) {
        int left = row.panels().size() == 1 ? commonLeft() : 0;
        int height = 0;
        for (Panel panel : row.panels()) {
            height = Math.max(height, new TerminalPanel(panel, look, left, underStrip).height(row, share(row, panel)));
        }
        Cells cells = new Cells(width, height);
        int x = 0;
        for (Panel panel : row.panels()) {
            new TerminalPanel(panel, look, left, underStrip).draw(cells, x, x + share(row, panel) - gap(row));
            x += share(row, panel);
        }
        return cells;
    }

    private static int gap(Row row) {
        return row.panels().size() > 1 ? 2 : 0;
    }

    private int share(Row row, Panel panel) {
        double shares = row.panels().stream().mapToDouble(Panel::share).sum();
        return (int) Math.floor(width * panel.share() / shares);
    }

    private int commonLeft() {
        int left = 0;
        for (Row row : picture.rows()) {
            if (row.panels().size() == 1) {
                left = Math.max(left, TerminalPanel.left(row.panels().get(0), look, width));
            }
        }
        return left;
    }

    private List<String> keys() {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (Key key : picture.keys()) {
            if (key.sample() == Key.Sample.PATCH && key.ink() == Ink.ESTIMATE) {
                continue; // TerminalHand does not draw it
            }
            String words = sample(key) + " " + look.letters(key.words());
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

    private String sample(Key key) {
        return switch (key.sample()) {
            case LINE_AND_DOT, DOT -> look.surface().unicode() ? "•" : "o";
            case DASHED_LINE -> look.surface().unicode() ? "⠤⠤" : "--";
            case PATCH -> look.surface().unicode() ? "░" : ":";
            case TICK -> look.surface().unicode() ? "┃" : "|";
            case BOX -> look.surface().unicode() ? "█┃█" : "#|#";
            case INTERVAL -> look.surface().unicode() ? "─●─" : "-@-";
            case OPEN_INTERVAL -> look.surface().unicode() ? "─○─" : "-o-";
            case CHANGE -> look.surface().unicode() ? "○─▶" : "o->";
            case SHADE -> Character.toString(look.shade(key.level()));
        };
    }

    private List<String> wrap(String text) {
        return WordWrap.columns(width).lines(look.letters(text));
    }
}

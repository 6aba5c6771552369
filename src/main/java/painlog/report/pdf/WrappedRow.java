package painlog.report.pdf;

import java.util.List;

/** A table row with its cells wrapped into lines. */
record WrappedRow(List<List<String>> cells) {
    WrappedRow {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many lines the longest of its cells has. */
    int count() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Its lines up to one, counted from 0 and itself left out. */
    WrappedRow until(int line) {
        return new WrappedRow(cells.stream()
                .map(lines -> lines.subList(0, Math.min(line, lines.size())))
                .toList());
    }

    /** Its lines from one on, counted from 0; cells that have ended by then stay empty. */
    WrappedRow from(int line) {
        return new WrappedRow(cells.stream()
                .map(lines -> lines.subList(Math.min(line, lines.size()), lines.size()))
                .toList());
    }
}

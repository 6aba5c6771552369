package painlog.report.pdf;

import java.util.ArrayList;
import java.util.List;
import painlog.report.document.Section;

/** The print layout of a document: bands from top to bottom with sections side by side. */
record PrintLayout(List<Band> bands) {

    /** One column across the page, or two; each from top to bottom. */
    record Band(List<List<Section>> columns) {
        Band {
            columns = List.copyOf(columns);
        }

        private static Band of(List<Section> column) {
            return new Band(List.of(column));
        }
    }

    PrintLayout {
        bands = List.copyOf(bands);
    }

    static PrintLayout of(List<Section> parts) {
        List<Band> bands = new ArrayList<>();
        List<Section> left = new ArrayList<>();
        List<Section> right = new ArrayList<>();
        for (Section section : parts) {
            switch (section.place()) {
                case LEFT -> left.add(section);
                case RIGHT -> right.add(section);
                case ACROSS -> {
                    beside(left, right, bands);
                    bands.add(Band.of(List.of(section)));
                }
            }
        }
        beside(left, right, bands);
        return new PrintLayout(bands);
    }

    /** Ends the columns that are being filled; a single one spans the page. */
    private static void beside(List<Section> left, List<Section> right, List<Band> bands) {
        if (!left.isEmpty() && !right.isEmpty()) {
            bands.add(new Band(List.of(List.copyOf(left), List.copyOf(right))));
        } else if (!left.isEmpty() || !right.isEmpty()) {
            bands.add(Band.of(List.copyOf(left.isEmpty() ? right : left)));
        }
        left.clear();
        right.clear();
    }
}

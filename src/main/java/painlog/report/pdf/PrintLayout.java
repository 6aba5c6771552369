package painlog.report.pdf;

import java.util.ArrayList;
import java.util.List;
import painlog.report.Part;

/** Which parts of a document stand side by side on paper: bands from top to bottom. */
record PrintLayout(List<Band> bands) {

    /** One column across the page, or two; each from top to bottom. */
    record Band(List<List<Part>> columns) {
        Band {
            columns = List.copyOf(columns);
        }

        private static Band of(List<Part> column) {
            return new Band(List.of(column));
        }
    }

    PrintLayout {
        bands = List.copyOf(bands);
    }

    static PrintLayout of(List<Part> parts) {
        List<Band> bands = new ArrayList<>();
        List<Part> left = new ArrayList<>();
        List<Part> right = new ArrayList<>();
        for (Part part : parts) {
            switch (part.place()) {
                case LEFT -> left.add(part);
                case RIGHT -> right.add(part);
                case ACROSS -> {
                    beside(left, right, bands);
                    bands.add(Band.of(List.of(part)));
                }
            }
        }
        beside(left, right, bands);
        return new PrintLayout(bands);
    }

    /** Ends the columns that are being filled; one alone goes across the page. */
    private static void beside(List<Part> left, List<Part> right, List<Band> bands) {
        if (!left.isEmpty() && !right.isEmpty()) {
            bands.add(new Band(List.of(List.copyOf(left), List.copyOf(right))));
        } else if (!left.isEmpty() || !right.isEmpty()) {
            bands.add(Band.of(List.copyOf(left.isEmpty() ? right : left)));
        }
        left.clear();
        right.clear();
    }
}

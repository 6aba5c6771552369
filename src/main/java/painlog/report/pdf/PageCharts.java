package painlog.report.pdf;

import java.util.Map;
import java.util.Optional;
import painlog.report.document.ChartSlot;

/**
 * The charts of a page, and their heights.
 *
 * @param course the height of the course, in points or as a share of its width
 */
record PageCharts(Map<ChartSlot.Kind, EmbeddedChart> all, Height course) {

    /** The height of a chart of this width. */
    @FunctionalInterface
    interface Height {
        double of(double width);
    }

    /** No charts. */
    static final PageCharts NONE = new PageCharts(Map.of(), width -> 0);

    Optional<EmbeddedChart> of(ChartSlot slot) {
        return Optional.ofNullable(all.get(slot.kind()));
    }

    double height(ChartSlot slot, double width) {
        return switch (slot.kind()) {
            case COURSE -> course.of(width);
            case BODY -> width;
        };
    }
}

package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;
import painlog.chart.spec.Chart;
import painlog.chart.style.ChartStyle;
import painlog.chart.style.LabelStyle;

/** What stands around the panels, as JFreeChart's titles: title, subtitle and legend above, notes below. */
final class TitleBlocks {
    /** As many lines of a title, of a note. */
    private static final int LINES_OF_A_TITLE = 2;

    private static final int LINES_OF_A_NOTE = 3;

    private final ChartStyle style;
    private final double width;
    private final List<Title> titles = new ArrayList<>();
    /** In the order in which they are left out. */
    private final List<Title> removable = new ArrayList<>();

    private @Nullable TextTitle title;

    /**
     * @param width of the chart less its margins
     */
    TitleBlocks(Chart chart, ChartStyle style, double width) {
        this.style = style;
        this.width = width;
        if (!chart.title().isEmpty()) {
            title = text(chart.title(), style.title(), LINES_OF_A_TITLE);
            add(title, 0);
        }
        if (!chart.subtitle().isEmpty()) {
            add(text(chart.subtitle(), style.small(), LINES_OF_A_TITLE), 0);
        }
        if (!chart.legend().isEmpty()) {
            add(legend(chart), style.em() * 0.3);
        }
        chart.notes().stream()
                .map(note -> text(note, style.small(), LINES_OF_A_NOTE))
                .forEach(note -> {
                    add(note, style.em() * 0.3);
                    note.setPosition(RectangleEdge.BOTTOM);
                });
        orderOfLeavingOut();
    }

    private void orderOfLeavingOut() {
        for (int i = titles.size() - 1; i >= 0; i--) {
            if (RectangleEdge.BOTTOM.equals(titles.get(i).getPosition())) {
                removable.add(titles.get(i));
            }
        }
        titles.stream()
                .filter(block -> !block.equals(title) && !removable.contains(block))
                .forEach(removable::add);
        if (title != null) {
            removable.add(title);
        }
    }

    boolean isEmpty() {
        return removable.isEmpty();
    }

    boolean isTitleAlone() {
        return removable.size() == 1 && titles.get(0).equals(title);
    }

    void addTo(JFreeChart drawn) {
        titles.forEach(drawn::addSubtitle);
        if (!titles.isEmpty() && title != null) {
            drawn.removeSubtitle(title);
            drawn.setTitle(title);
        }
    }

    private void add(Title block, double above) {
        block.setMargin(RectangleInsets.ZERO_INSETS);
        block.setPadding(new RectangleInsets(above, 0, 0, 0));
        block.setPosition(RectangleEdge.TOP);
        block.setHorizontalAlignment(HorizontalAlignment.LEFT);
        titles.add(block);
    }

    /** The text is wrapped here, where words that are too long are cut too. */
    private TextTitle text(String text, LabelStyle textStyle, int most) {
        List<String> lines = textStyle.wrap(text, width, most);
        TextTitle block = new TextTitle(String.join("\n", lines), textStyle.font());
        block.setPaint(textStyle.colour());
        block.setTextAlignment(HorizontalAlignment.LEFT);
        block.setMaximumLinesToDisplay(lines.size());
        return block;
    }

    private Title legend(Chart chart) {
        FlowArrangement flow = new FlowArrangement(
                HorizontalAlignment.LEFT, VerticalAlignment.CENTER, style.em() * 1.1, style.em() * 0.1);
        LegendTitle legend = new LegendTitle(() -> LegendItems.of(chart.legend(), style, width), flow, flow);
        legend.setItemLabelPadding(new RectangleInsets(0, style.em() * 0.5, 0, 0));
        legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        legend.setItemFont(style.small().font());
        legend.setItemPaint(style.small().colour());
        return legend;
    }

    /** How much height they take. */
    double height(Graphics2D g, double available) {
        RectangleConstraint constraint = new RectangleConstraint(
                width,
                new Range(0, width),
                LengthConstraintType.RANGE,
                available,
                new Range(0, available),
                LengthConstraintType.RANGE);
        return titles.stream()
                .mapToDouble(title -> title.arrange(g, constraint).height)
                .sum();
    }

    /** Leaves one out: notes first, then the subtitle, then the legend, at last the title. */
    void leaveOutOne() {
        titles.remove(removable.remove(0));
    }
}

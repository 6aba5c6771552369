package painlog.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.Heading;
import painlog.report.document.Section;
import painlog.report.pdf.BlockTypesetter.Medium;

/** Typesets the one page of a document. */
final class PageTypesetter {
    private static final double LARGEST = 8.6;
    private static final double SMALLEST = 4.5;
    private static final double STEP = 0.1;
    private static final double COLUMN_GAP = 18;
    private static final double TALLEST_PICTURE = 190;
    /** The least height of the course, in ems: with less, only the labels of the chart would be left. */
    private static final double LOWEST_PICTURE = 23;

    private final ClinicianDocument document;
    private final PrintLayout layout;
    private final PaperSize paper;
    private final Map<ChartSlot.Kind, EmbeddedChart> charts;

    /** The largest text size with which everything fits, and the tallest charts that leave space for the rest. */
    record Fit(Typography type, PageCharts charts) {}

    PageTypesetter(ClinicianDocument document, Map<ChartSlot.Kind, EmbeddedChart> charts, PaperSize paper) {
        this.document = document;
        this.layout = PrintLayout.of(document.sections());
        this.charts = charts;
        this.paper = paper;
    }

    /** What fits when the course's chart has this shape, its height as a share of its width. */
    Fit fitting(PdfFonts fonts, double courseShape) {
        PageCharts shaped = new PageCharts(charts, width -> width * courseShape);
        return new Fit(largest(fonts, shaped, 0), shaped);
    }

    /** What fits when the course's chart takes what is left of the page. */
    Fit fitting(PdfFonts fonts) {
        PageCharts flat = new PageCharts(charts, width -> 0);
        double least = hasCourse() ? LOWEST_PICTURE : 0;
        Typography type = largest(fonts, flat, least);
        double height = Math.min(TALLEST_PICTURE, Math.max(1, left(type, flat)));
        return new Fit(type, new PageCharts(charts, width -> height));
    }

    private boolean hasCourse() {
        return charts.containsKey(ChartSlot.Kind.COURSE)
                && document.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(block -> block instanceof ChartSlot slot && slot.kind() == ChartSlot.Kind.COURSE);
    }

    /** @param spare how many lines must be left over */
    private Typography largest(PdfFonts fonts, PageCharts shaped, double spare) {
        double em = LARGEST;
        while (em > SMALLEST && left(new Typography(fonts, em), shaped) < spare * em) {
            em -= STEP;
        }
        return new Typography(fonts, em);
    }

    private double left(Typography type, PageCharts shaped) {
        return paper.height() - 2 * PdfFile.MARGIN - set(new Medium(type, shaped, PdfCanvas.DRY), 0);
    }

    /** Sets it from a top edge downwards and returns where it ends. */
    double set(Medium medium, double top) {
        HorizontalExtent across = PdfFile.between(paper);
        double y = head(new BlockTypesetter(medium, across, top), medium.type().text());
        for (PrintLayout.Band band : layout.bands()) {
            y = band(band, medium, y);
        }
        String foot = document.statement() + " " + document.made();
        return new BlockTypesetter(medium, across, y)
                .paragraph(foot, medium.type().small())
                .end();
    }

    private double head(BlockTypesetter setter, TextStyle style) {
        setter.heading(new Heading(1, document.title()));
        setter.paragraph(document.span(), style);
        document.lead().forEach(line -> setter.paragraph(line, style));
        return setter.end();
    }

    /** Returns where its longest column ends. */
    private double band(PrintLayout.Band band, Medium medium, double top) {
        int columns = band.columns().size();
        HorizontalExtent all = PdfFile.between(paper);
        double width = (all.width() - COLUMN_GAP * (columns - 1)) / columns;
        double end = top;
        for (int i = 0; i < columns; i++) {
            HorizontalExtent column = new HorizontalExtent(all.x() + i * (width + COLUMN_GAP), width);
            BlockTypesetter setter = new BlockTypesetter(medium, column, top);
            band.columns().get(i).forEach(section -> setter.set(blocks(section)));
            end = Math.max(end, setter.end());
        }
        return end;
    }

    /** The blocks of a part, its title among them. */
    static List<Block> blocks(Section section) {
        List<Block> blocks = new ArrayList<>();
        if (!section.title().isEmpty()) {
            blocks.add(new Heading(2, section.title()));
        }
        blocks.addAll(section.blocks());
        return blocks;
    }

    /** Its headings in the order in which they are read. */
    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(document.title()));
        for (PrintLayout.Band band : layout.bands()) {
            for (List<Section> column : band.columns()) {
                for (Section section : column) {
                    for (Block block : blocks(section)) {
                        if (block instanceof Heading heading) {
                            headings.add(heading.text());
                        }
                    }
                }
            }
        }
        return headings;
    }
}

package painlog.report.pdf;

import java.util.List;
import painlog.report.document.Block;
import painlog.report.document.BlockVisitor;
import painlog.report.document.ChartSlot;
import painlog.report.document.DefinitionList;
import painlog.report.document.Heading;
import painlog.report.document.KeyFigures;
import painlog.report.document.NumberedList;
import painlog.report.document.Paragraph;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;

/** Typesets blocks one under the other, from a top edge downwards. */
final class BlockTypesetter implements BlockVisitor {
    /** The share of the width that the body chart takes, beside the block after it. */
    private static final double BODY = 0.38;

    private final Medium medium;
    private final Typography type;
    private final PdfCanvas canvas;
    private final HorizontalExtent across;
    private double y;

    /** The canvas, typography and charts that blocks are typeset with. */
    record Medium(Typography type, PageCharts charts, PdfCanvas canvas) {}

    BlockTypesetter(Medium medium, HorizontalExtent across, double top) {
        this.medium = medium;
        this.type = medium.type();
        this.canvas = medium.canvas();
        this.across = across;
        this.y = top;
    }

    /** Where what was set ends. */
    double end() {
        return y;
    }

    BlockTypesetter set(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean isBody = blocks.get(i).isSlotOf(ChartSlot.Kind.BODY)
                    && medium.charts().has(ChartSlot.Kind.BODY);
            if (isBody && i + 1 < blocks.size()) {
                beside(blocks.get(i), blocks.get(i + 1));
                i++;
            } else {
                blocks.get(i).accept(this);
            }
        }
        return this;
    }

    private void beside(Block first, Block second) {
        double gap = type.em();
        double left = (across.width() - gap) * BODY;
        HorizontalExtent rest = new HorizontalExtent(across.x() + left + gap, across.width() - left - gap);
        double end =
                on(new HorizontalExtent(across.x(), left)).set(List.of(first)).end();
        y = Math.max(end, on(rest).set(List.of(second)).end());
    }

    private BlockTypesetter on(HorizontalExtent part) {
        return new BlockTypesetter(medium, part, y);
    }

    @Override
    public void heading(Heading heading) {
        double em = type.em();
        if (heading.level() == 1) {
            text("H1", heading.text(), type.strong(2, Typography.INK));
        } else {
            canvas.fill(PageArea.line(across, y + em * 0.35, em * 0.16), Typography.ACCENT);
            y += em * 0.55;
            text("H2", heading.text(), type.strong(1.15, Typography.ACCENT));
        }
        y += em * 0.2;
    }

    /** The small print of a section. */
    @Override
    public void paragraph(Paragraph paragraph) {
        paragraph(paragraph.text(), type.small());
    }

    /** A paragraph in another style. */
    BlockTypesetter paragraph(String text, TextStyle style) {
        text("P", text, style);
        y += type.em() * 0.35;
        return this;
    }

    private void text(String element, String text, TextStyle style) {
        y = text(element, text, style, across);
    }

    /** Sets a text in lines as an element of its own and returns where it ends. */
    private double text(String element, String text, TextStyle style, HorizontalExtent available) {
        canvas.open(element);
        double end = y;
        for (String line : type.fonts().wrapped(text, style, available.width())) {
            canvas.text(line, style, available.x(), Typography.baseline(style, end));
            end = Typography.nextLine(style, end);
        }
        canvas.close();
        return end;
    }

    @Override
    public void sentenceList(SentenceList sentences) {
        canvas.open("L");
        for (String sentence : sentences.all()) {
            canvas.open("LI");
            y = text("LBody", sentence, type.text(), across) + type.em() * 0.2;
            canvas.close();
        }
        canvas.close();
        y += type.em() * 0.35;
    }

    @Override
    public void table(Table table) {
        set(TableTypesetter.of(table, type, across));
    }

    @Override
    public void definitionList(DefinitionList definitionList) {
        set(TableTypesetter.of(definitionList, type, across));
    }

    private void set(TableTypesetter table) {
        y = table.set(y, canvas) + type.em() * 0.5;
    }

    @Override
    public void numberedList(NumberedList numberedList) {
        double indent = type.em() * 1.6;
        HorizontalExtent body = new HorizontalExtent(across.x() + indent, across.width() - indent);
        canvas.open("L");
        for (int i = 0; i < numberedList.all().size(); i++) {
            canvas.open("LI");
            text("Lbl", (i + 1) + ".", type.text(), new HorizontalExtent(across.x(), indent));
            y = text("LBody", numberedList.all().get(i), type.text(), body) + type.em() * 0.2;
            canvas.close();
        }
        canvas.close();
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        double gap = type.em() * 0.5;
        int n = figures.all().size();
        double each = (across.width() - gap * (n - 1)) / n;
        BlockTypesetter dry = new BlockTypesetter(
                new Medium(type, medium.charts(), PdfCanvas.DRY), new HorizontalExtent(across.x(), each), y);
        double height = 0;
        for (KeyFigures.Tile tile : figures.all()) {
            dry.y = y;
            height = Math.max(height, dry.tile(tile) - y);
        }
        for (int i = 0; i < n; i++) {
            HorizontalExtent available = new HorizontalExtent(across.x() + i * (each + gap), each);
            canvas.fill(new PageArea(available.x(), y, each, height), Typography.TINT);
            on(available).tile(figures.all().get(i));
        }
        y += height + type.em() * 0.6;
    }

    private double tile(KeyFigures.Tile tile) {
        double em = type.em();
        double pad = em * 0.55;
        HorizontalExtent available = new HorizontalExtent(across.x() + pad, across.width() - 2 * pad);
        y += em * 0.35;
        y = text("P", tile.label(), type.strong(0.88, Typography.QUIET), available) - em * 0.1;
        y = text("P", tile.figure(), type.strong(1.7, Typography.INK), available);
        y = text("P", tile.detail(), type.small(), available) + em * 0.35;
        return y;
    }

    @Override
    public void chartSlot(ChartSlot slot) {
        medium.charts()
                .of(slot)
                .ifPresentOrElse(chart -> chart(slot, chart), () -> paragraph(slot.alternative(), type.small()));
    }

    private void chart(ChartSlot slot, EmbeddedChart chart) {
        double height = medium.charts().height(slot, across.width());
        canvas.chart(chart, new PageArea(across.x(), y, across.width(), height));
        y += height + type.em() * 0.4;
    }
}

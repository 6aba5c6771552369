package painlog.report.write;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import painlog.report.document.Block;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.document.ResponsiveImage;
import painlog.report.document.Section;
import painlog.report.document.Section.Place;
import painlog.report.document.Table;

/**
 * Writes a document as one HTML file that needs nothing else: no script, no request, images and fonts embedded. What
 * people wrote is text, never markup.
 */
public final class HtmlWriter {
    /** Nothing may be loaded but what is in the file. */
    private static final String POLICY =
            "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none';"
                    + " form-action 'none'";

    private final ClinicianDocument document;
    private final Map<ChartSlot.Kind, ResponsiveImage> drawings;
    private final FontSettings labels;

    /**
     * The fonts of the page.
     *
     * @param faces the CSS @font-face rules for the characters used
     * @param inPrint their size in points with which the page fits on one sheet of paper
     */
    public record FontSettings(Function<Set<Integer>, String> faces, double inPrint) {}

    public HtmlWriter(ClinicianDocument document, Map<ChartSlot.Kind, ResponsiveImage> drawings, FontSettings labels) {
        this.document = document;
        this.drawings = drawings;
        this.labels = labels;
    }

    /** Writes the file. The appendix is never in memory as a whole. */
    public void print(PrintStream out) {
        HtmlBuilder page = new HtmlBuilder();
        page(page);
        out.print("<!DOCTYPE html>\n<html lang=\"en\">\n");
        head(out, page.text());
        out.print("<body>\n");
        out.print(page.text());
        if (!document.appendix().isEmpty()) {
            appendix(out);
        }
        out.print("</body>\n</html>\n");
    }

    private void head(PrintStream out, String body) {
        HtmlBuilder head = new HtmlBuilder();
        head.open("head").line();
        head.raw("<meta charset=\"utf-8\">\n");
        head.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        head.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        head.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        head.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
        head.raw("<meta name=\"generator\" content=\"painlog\">\n");
        head.element("title", document.name()).line();
        head.raw("<style>\n" + labels.faces().apply(usedCodePoints(body)) + Stylesheet.css(labels.inPrint())
                + "</style>\n");
        head.close("head").line();
        out.print(head.text());
    }

    /** The characters of the page, and those that an appendix usually has. */
    private static Set<Integer> usedCodePoints(String body) {
        Set<Integer> codePoints = new TreeSet<>();
        for (int letter = ' '; letter <= 0xFF; letter++) {
            if (!Character.isISOControl(letter)) {
                codePoints.add(letter);
            }
        }
        body.codePoints().filter(letter -> letter > 0xFF).forEach(codePoints::add);
        return codePoints;
    }

    private void page(HtmlBuilder html) {
        html.open("main", "page").line();
        html.open("header").line();
        html.element("h1", document.title()).line();
        html.element("p", "span", document.span()).line();
        document.lead().forEach(line -> html.element("p", "lead", line).line());
        html.close("header").line();
        List<Section> parts = document.sections();
        for (int i = 0; i < parts.size(); i++) {
            boolean beside = parts.get(i).place() != Place.ACROSS;
            boolean wasBeside = i > 0 && parts.get(i - 1).place() != Place.ACROSS;
            Place last = i > 0 ? parts.get(i - 1).place() : Place.ACROSS;
            columns(html, last, parts.get(i).place(), beside, wasBeside);
            part(html, parts.get(i), i);
        }
        if (!parts.isEmpty() && parts.get(parts.size() - 1).place() != Place.ACROSS) {
            html.raw("</div>\n</div>\n");
        }
        html.open("footer").line();
        html.element("p", document.statement() + " " + document.made()).line();
        html.close("footer").line();
        html.close("main").line();
    }

    /** Opens and closes what holds the left and the right parts. */
    private static void columns(HtmlBuilder html, Place last, Place next, boolean beside, boolean wasBeside) {
        if (wasBeside && !beside) {
            html.raw("</div>\n</div>\n");
        } else if (wasBeside && last != next) {
            html.raw("</div>\n<div class=\"column\">\n");
        } else if (beside && !wasBeside) {
            html.raw("<div class=\"columns\">\n<div class=\"column\">\n");
        }
    }

    private void part(HtmlBuilder html, Section section, int number) {
        String name = "part-" + number;
        if (section.title().isEmpty()) {
            html.raw("<section aria-label=\"At a glance\">\n");
        } else {
            html.raw("<section aria-labelledby=\"" + name + "\">\n");
            html.raw("<h2 id=\"" + name + "\">").words(section.title()).raw("</h2>\n");
        }
        HtmlBlocks blocks = new HtmlBlocks(html, drawings, section.title());
        section.blocks().forEach(block -> block.accept(blocks));
        html.close("section").line();
    }

    private void appendix(PrintStream out) {
        out.print("<section class=\"appendix\" aria-label=\"Appendix\">\n");
        for (Section section : document.appendix()) {
            HtmlBuilder title = new HtmlBuilder();
            title.element("h2", section.title()).line();
            out.print(title.text());
            for (Block block : section.blocks()) {
                HtmlBlocks.stream((Table) block, section.title(), out);
            }
        }
        out.print("</section>\n");
    }
}

package painlog.chart;

import org.apache.pdfbox.pdmodel.PDDocument;

/** What pages are added to: the document, its elements, its fonts, and how large a page is. */
record PdfTarget(PDDocument document, TagTree tree, LeafFont fonts, PaperSize paper) {}

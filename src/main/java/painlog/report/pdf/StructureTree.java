package painlog.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The structure tree of a PDF file, which says what each text is and in which order to read it. */
final class StructureTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<PDStructureElement> open = new ArrayList<>();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private PDPage page = new PDPage();
    private COSArray ofPage = new COSArray();

    StructureTree(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        open.add(whole);
    }

    /** From now on content lies on this page. */
    void startPage(PDPage next) {
        page = next;
        ofPage = new COSArray();
        int number = parents.size();
        parents.put(number, new PDParentTreeValue(ofPage));
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    void open(String type) {
        PDStructureElement parent = last();
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        if (type.equals("TH")) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(parent.getKids().isEmpty() ? "Row" : "Column");
            element.addAttribute(scope);
        }
        parent.appendKid(element);
        open.add(element);
    }

    void close() {
        open.remove(open.size() - 1);
    }

    /** Sets the text alternative of the open element's chart. */
    void describe(String alternative) {
        last().setAlternateDescription(alternative);
    }

    private PDStructureElement last() {
        return open.get(open.size() - 1);
    }

    /** The number under which the next content of the open element is marked on its page. */
    COSDictionary mark() {
        int number = ofPage.size();
        PDStructureElement element = last();
        ofPage.add(element.getCOSObject());
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.getPDFName("Pg"), page.getCOSObject());
        reference.setInt(COSName.MCID, number);
        append(element.getCOSObject(), reference);
        COSDictionary marked = new COSDictionary();
        marked.setInt(COSName.MCID, number);
        return marked;
    }

    /** An element's content may go on on another page, so each part of it names its page. */
    private static void append(COSDictionary element, COSDictionary reference) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        reference.setDirect(true);
        kids.add(reference);
    }

    String type() {
        return last().getStructureType();
    }

    /** Writes down which content belongs to which element. */
    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}

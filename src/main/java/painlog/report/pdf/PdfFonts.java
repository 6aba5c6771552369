package painlog.report.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import painlog.text.ControlCharacters;
import painlog.text.WordWrap;

/** The fonts embedded in a PDF document; of each only the glyphs that are used. */
final class PdfFonts implements Closeable {
    private final Map<FontWeight, PDFont> fonts = new EnumMap<>(FontWeight.class);
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final StringBuilder lacking = new StringBuilder();

    PdfFonts(PDDocument document, TrueTypeFonts files) throws IOException {
        for (FontWeight weight : FontWeight.values()) {
            try (InputStream file = files.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, withoutLigatures(file), true));
            }
        }
    }

    /** Without ligatures: with them a search for a word such as "stiffness" finds nothing. */
    private TrueTypeFont withoutLigatures(InputStream file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        open.add(font);
        return font;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }

    PDFont of(FontWeight weight) {
        return fonts.computeIfAbsent(weight, missing -> {
            throw new IllegalStateException("missing font " + missing);
        });
    }

    /**
     * The text on one line, in characters that the fonts have: an arrow becomes a word, others become question marks.
     */
    String withAvailableGlyphs(String text) {
        StringBuilder shown = new StringBuilder();
        ControlCharacters.visible(text).codePoints().forEach(letter -> {
            if (isKnown(letter)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append(letter == '→' ? "to" : "?");
                lacking(letter);
            }
        });
        return shown.toString();
    }

    private void lacking(int letter) {
        if (letter != '→' && lacking.indexOf(Character.toString(letter)) < 0) {
            lacking.appendCodePoint(letter);
        }
    }

    /** The letters that became question marks so far, each once. */
    String lacking() {
        return lacking.toString();
    }

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, this::hasGlyph);
    }

    private boolean hasGlyph(int letter) {
        for (PDFont font : fonts.values()) {
            try {
                font.encode(new String(Character.toChars(letter)));
            } catch (IOException | IllegalArgumentException lacking) {
                return false;
            }
        }
        return true;
    }

    /** How wide the text is, in points; it must be {@link #withAvailableGlyphs}. */
    double width(String text, TextStyle style) {
        try {
            return of(style.weight()).getStringWidth(text) / 1000 * style.size();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    /** The text in lines no wider than the given width; a word that is wider is broken. */
    List<String> wrapped(String text, TextStyle style, double available) {
        return new WordWrap(available, line -> width(line, style)).lines(withAvailableGlyphs(text));
    }
}

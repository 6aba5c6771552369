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

/** The fonts inside a PDF document; of each only the letters that are used. */
final class PdfFonts implements Closeable {
    private final Map<FontWeight, PDFont> fonts = new EnumMap<>(FontWeight.class);
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<Integer, Boolean> known = new HashMap<>();

    PdfFonts(PDDocument document, FontFiles files) throws IOException {
        for (FontWeight weight : FontWeight.values()) {
            try (InputStream file = files.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, letterByLetter(file), true));
            }
        }
    }

    /** Without ligatures: with them a search for a word such as "stiffness" finds nothing. */
    private TrueTypeFont letterByLetter(InputStream file) throws IOException {
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

    /** The text on one line, in letters that the fonts have: an arrow is a word, others are question marks. */
    String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints().map(PdfFonts::printable).forEach(letter -> {
            if (isKnown(letter)) {
                spelled.appendCodePoint(letter);
            } else {
                spelled.append(letter == '→' ? "to" : "?");
            }
        });
        return spelled.toString();
    }

    /** Control characters, line ends among them, become spaces. */
    private static int printable(int letter) {
        return Character.isISOControl(letter) || letter == 0xFFFE || letter == 0xFFFF ? ' ' : letter;
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

    /** How wide the text is, in points; it must be {@link #spelled}. */
    double width(String text, TextStyle style) {
        try {
            return of(style.weight()).getStringWidth(text) / 1000 * style.size();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    /** The text in lines no wider than the room; a word that is wider is broken. */
    List<String> wrapped(String text, TextStyle style, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : spelled(text).split(" ")) {
            for (String part : broken(word, style, room)) {
                String longer = line.length() == 0 ? part : line + " " + part;
                if (line.length() > 0 && width(longer, style) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(part);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The place after the last hyphen or the like before {@code end}; {@code end} where there is none. */
    private static int afterJoint(String word, int from, int end) {
        for (int at = end; at > from + 1; at--) {
            if ("-+/:.,".indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }

    private List<String> broken(String word, TextStyle style, double room) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= word.length(); at++) {
            boolean cuts = at - from > 1 && width(word.substring(from, at), style) > room;
            if (cuts && !Character.isLowSurrogate(word.charAt(at - 1))) {
                int end = afterJoint(word, from, at - 1);
                parts.add(word.substring(from, end));
                from = end;
            }
        }
        parts.add(word.substring(from));
        return parts;
    }
}

package painlog.chart.style;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled font files. */
public enum BundledFontFile {
    REGULAR("OpenSans-Regular.ttf", "Open Sans"),
    STRONG("OpenSans-Semibold.ttf", "Open Sans Semibold");

    /** The tables a viewer needs to draw glyphs; hinting and ligatures are left out. */
    private static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final String resource;
    private final String family;

    BundledFontFile(String resource, String family) {
        this.resource = resource;
        this.family = family;
    }

    /** The name by which Java and its drawings call it. */
    public String family() {
        return family;
    }

    public InputStream open() throws IOException {
        InputStream file = BundledFontFile.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IOException("the font " + resource + " is missing");
        }
        return file;
    }

    /** The font with these characters only. */
    byte[] subset(Set<Integer> codePoints) throws IOException {
        try (InputStream file = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, NEEDED);
            codePoints.forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}

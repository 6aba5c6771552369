package painlog.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The bundled font. Nothing else may touch AWT before it is loaded. */
public final class BundledFont {
    /** Sub-pixel widths everywhere, so that a layout is the same on every surface. */
    public static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static @Nullable BundledFont loaded;

    private final Font regular;
    private final Font strong;

    private BundledFont(Font regular, Font strong) {
        this.regular = regular;
        this.strong = strong;
    }

    /** Read once, and by one at a time: AWT reads the name of the configuration file from a system property. */
    public static synchronized BundledFont load() {
        if (loaded == null) {
            loaded = read();
        }
        return loaded;
    }

    private static BundledFont read() {
        System.setProperty("java.awt.headless", "true");
        try {
            Path none = Files.createTempFile("painlog-fonts", ".properties");
            try {
                return load(none);
            } finally {
                Files.deleteIfExists(none);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * AWT looks for system fonts even if none is used, and fails where there are none unless a font configuration file
     * is named.
     */
    private static BundledFont load(Path none) throws IOException {
        Files.writeString(none, "version=1\nsequence.allfonts=default\n");
        System.setProperty("sun.awt.fontconfig", none.toString());
        return new BundledFont(read(BundledFontFile.REGULAR), read(BundledFontFile.STRONG));
    }

    private static Font read(BundledFontFile font) throws IOException {
        try (InputStream file = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    public Font regular(double size) {
        return regular.deriveFont((float) size);
    }

    public Font strong(double size) {
        return strong.deriveFont((float) size);
    }

    public static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    public static double ascent(Font font) {
        return font.getLineMetrics("Ag", MEASURE).getAscent();
    }

    public static double height(Font font) {
        return font.getLineMetrics("Ag", MEASURE).getHeight();
    }

    /** The letters of the text that the font does not have, each once. */
    public String lacking(String text) {
        StringBuilder lacking = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter > 0x7E && !regular.canDisplay(letter) && lacking.indexOf(Character.toString(letter)) < 0) {
                lacking.appendCodePoint(letter);
            }
        });
        return lacking.toString();
    }
}

package painlog.chart.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;

/** The bundled fonts as CSS @font-face rules, so that text looks the same everywhere. */
public final class CssFontFaces {
    private CssFontFaces() {}

    /**
     * The @font-face rules of each font with only these characters embedded.
     *
     * @param codePoints code points to embed; those that the font lacks are left out
     */
    public static String css(Set<Integer> codePoints) {
        StringBuilder faces = new StringBuilder();
        for (BundledFontFile font : BundledFontFile.values()) {
            String bytes = Base64.getEncoder().encodeToString(subset(font, codePoints));
            faces.append("@font-face{font-family:'").append(font.family());
            faces.append("';src:url(data:font/ttf;base64,").append(bytes).append(")}\n");
        }
        return faces.toString();
    }

    /** The file of the regular font. */
    public static InputStream regular() throws IOException {
        return BundledFontFile.REGULAR.open();
    }

    /** The file of the semibold font. */
    public static InputStream strong() throws IOException {
        return BundledFontFile.STRONG.open();
    }

    private static byte[] subset(BundledFontFile font, Set<Integer> codePoints) {
        try {
            return font.subset(codePoints);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package painlog.text;

import java.text.Normalizer;

/**
 * Writes text in Unicode's composed form (NFC), so that a letter typed on one machine is found when it is searched on
 * another: macOS writes some letters in two parts.
 */
public final class ComposedText {
    /** No character below this one is a part of another; most text holds none above it. */
    private static final char FIRST_PART = '\u0300';

    private ComposedText() {}

    /** The same text, composed; itself where nothing is to be done. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_PART) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}

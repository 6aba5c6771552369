package painlog.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import painlog.text.ValueFormat;

/** The style sheet of HTML documents. */
final class Stylesheet {
    private static final String FILE = "report.css";

    private Stylesheet() {}

    /** The bundled style sheet with this font size in print, in points. */
    static String css(double inPrint) {
        return resource().replace("--print: 8pt;", "--print: " + ValueFormat.fixed(inPrint, 2) + "pt;");
    }

    private static String resource() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package painlog.report.pdf;

import java.io.IOException;
import java.io.InputStream;

/** Opens the TrueType files of the fonts that text is set in. */
@FunctionalInterface
public interface TrueTypeFonts {
    InputStream open(FontWeight weight) throws IOException;
}

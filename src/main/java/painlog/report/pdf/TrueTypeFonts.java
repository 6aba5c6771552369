package painlog.report.pdf;

import java.io.IOException;
import java.io.InputStream;

/** Opens the TrueType files of the PDF's fonts. */
@FunctionalInterface
public interface TrueTypeFonts {
    InputStream open(FontWeight weight) throws IOException;
}

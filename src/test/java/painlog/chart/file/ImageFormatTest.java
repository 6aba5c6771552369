package painlog.chart.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class ImageFormatTest {
    @ParameterizedTest
    @CsvSource({"a.png, PNG", "A.PNG, PNG", "folder.svg/a.svg, SVG", "a.png.pdf, PDF"})
    void it_is_told_by_how_the_name_ends(String name, ImageFormat format) {
        assertEquals(format, ImageFormat.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "png", "a.jpg", "a.png ", "a.svgz"})
    void another_ending_is_refused(String name) {
        RefusalAssertions.with("\"" + name + "\" does not end in one of .png, .svg, .pdf", () -> ImageFormat.of(name));
    }
}

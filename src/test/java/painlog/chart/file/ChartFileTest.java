package painlog.chart.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import painlog.chart.ChartFixtures;
import painlog.chart.kinds.TrendChart;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.EmptyChart;
import painlog.chart.spec.PanelRow;
import painlog.chart.spec.Theme;
import painlog.story.ApprovedImage;

final class ChartFileTest {
    private static final Chart PICTURE = TrendChart.of(ChartFixtures.from("2026-03-02", 90)
            .filled()
            .under("massage", 30, 60)
            .session("massage", 33)
            .logged());

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_png_has_the_size_asked_for_and_looks_as_approved_in_each_theme(Theme theme) throws IOException {
        BufferedImage image = read(new ChartFile(PICTURE, new ChartSize(600, 400, 2), theme));

        assertEquals(1200, image.getWidth());
        assertEquals(800, image.getHeight());
        ApprovedImage.requireSame("fine-screen-" + theme.name().toLowerCase(Locale.ROOT), image);
    }

    @Test
    void the_words_are_in_the_file() throws IOException {
        String file = new String(
                bytes(new ChartFile(PICTURE, new ChartSize(300, 200, 1), Theme.LIGHT)), StandardCharsets.UTF_8);

        assertTrue(file.contains("iTXtTitle\0\0\0\0\0" + PICTURE.title()));
        assertTrue(file.contains("iTXtDescription\0\0\0\0\0" + PICTURE.alternative()));
    }

    @Test
    void the_same_chart_is_the_same_file() throws IOException {
        ChartFile file = new ChartFile(PICTURE, new ChartSize(600, 400, 1), Theme.DARK);

        assertArrayEquals(bytes(file), bytes(file));
    }

    @Test
    void a_chart_of_many_rows_is_higher_unless_a_size_is_asked_for() {
        ChartSize size = new ChartSize(1200, 600, 2);

        assertEquals(size, size.fitting(ofRows(3)));
        assertEquals(new ChartSize(1200, 920, 2), size.fitting(ofRows(6)));
    }

    private static Chart ofRows(int count) {
        PanelRow row = new PanelRow(0, 1, EmptyChart.rows(".").get(0).panels());
        return new Chart("", "", List.of(), java.util.Collections.nCopies(count, row), List.of(), "");
    }

    private static BufferedImage read(ChartFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(file)));
    }

    private static byte[] bytes(ChartFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes, ImageFormat.PNG);
        return bytes.toByteArray();
    }
}

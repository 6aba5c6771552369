package painlog.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import painlog.journal.BadInput;
import painlog.journal.NotDone;

final class PictureFileTest {
    private static final Picture PICTURE = TrendPicture.of(Diary.from("2026-03-02", 90)
            .filled()
            .under("massage", 30, 60)
            .session("massage", 33)
            .logged());

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_png_has_its_size_its_background_and_something_on_it(Theme theme) throws IOException {
        BufferedImage image = read(new PictureFile(PICTURE, new Size(600, 400, 2), theme));

        assertEquals(1200, image.getWidth());
        assertEquals(800, image.getHeight());
        assertEquals(theme.background(), image.getRGB(1, 1) & 0xFFFFFF);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            colours.add(image.getRGB(x, 500));
        }
        assertTrue(colours.size() > 5, "only " + colours.size() + " colours");
    }

    @Test
    void the_words_are_in_the_file() throws IOException {
        String file =
                new String(bytes(new PictureFile(PICTURE, new Size(300, 200, 1), Theme.LIGHT)), StandardCharsets.UTF_8);

        assertTrue(file.contains("iTXtTitle\0\0\0\0\0" + PICTURE.title()));
        assertTrue(file.contains("iTXtDescription\0\0\0\0\0" + PICTURE.alternative()));
    }

    @Test
    void the_same_picture_is_the_same_file() throws IOException {
        PictureFile file = new PictureFile(PICTURE, new Size(600, 400, 1), Theme.DARK);

        assertArrayEquals(bytes(file), bytes(file));
    }

    @Test
    void an_existing_file_is_replaced_as_a_whole_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("chart.png");
        Files.writeString(file, "something else");

        new PictureFile(PICTURE, new Size(300, 200, 1), Theme.LIGHT).write(file, FileKind.PNG);

        assertEquals(300, ImageIO.read(file.toFile()).getWidth());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void a_fault_while_writing_leaves_the_file_as_it_was() throws IOException {
        Path file = folder.resolve("chart.png");
        Files.writeString(file, "something else");

        NotDone fault = assertThrows(
                NotDone.class,
                () -> WholeFile.write(file, to -> {
                    to.write(1);
                    throw new IOException("the disk is full");
                }));

        assertEquals(file + " could not be written (the disk is full)", fault.sentence());
        assertEquals("something else", Files.readString(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        Path file = folder.resolve("chart.png");

        WholeFile.write(file, to -> to.write(1));

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_folder_is_no_file_and_a_missing_one_holds_none() {
        assertThrows(BadInput.class, () -> WholeFile.write(folder, to -> {}));
        assertThrows(BadInput.class, () -> WholeFile.write(folder.resolve("none/chart.png"), to -> {}));
    }

    private static BufferedImage read(PictureFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(file)));
    }

    private static byte[] bytes(PictureFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes, FileKind.PNG);
        return bytes.toByteArray();
    }
}

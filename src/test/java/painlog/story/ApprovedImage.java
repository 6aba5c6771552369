package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * An image that a person has approved, stored at half size. A new one is the same when, both blurred,
 * nearly all pixels are: text and edges are smoothed a little differently from one Java to the next, while a mark,
 * a word or a colour that is missing shows.
 *
 * <p>{@code -Dpainlog.approve=true} keeps the new pictures in place of the approved ones, to be looked at.
 */
public final class ApprovedImage {
    private static final Path APPROVED = Path.of("src", "test", "resources", "painlog", "approved");
    private static final Path FAILED = Path.of("target", "approved");

    /** Of 255, in the colour that differs most. */
    private static final int SAME = 40;

    /** How many pixels of ten thousand may differ by more. */
    private static final int OF_TEN_THOUSAND = 2;

    private ApprovedImage() {}

    /** Compares, or keeps where that is asked for. */
    public static void requireSame(String name, BufferedImage picture) throws IOException {
        BufferedImage actual = halved(picture);
        Path file = APPROVED.resolve(name + ".png");
        if (Boolean.getBoolean("painlog.approve")) {
            Files.createDirectories(APPROVED);
            ImageIO.write(actual, "png", file.toFile());
            return;
        }
        assertTrue(Files.exists(file), () -> file + " is missing; -Dpainlog.approve=true makes it");
        compare(name, ImageIO.read(file.toFile()), actual);
    }

    private static void compare(String name, BufferedImage approved, BufferedImage actual) throws IOException {
        int differing = differing(approved, actual);
        long pixels = (long) actual.getWidth() * actual.getHeight();
        if (differing < 0 || differing * 10_000L > OF_TEN_THOUSAND * pixels) {
            Files.createDirectories(FAILED);
            Path is = FAILED.resolve(name + ".png");
            Path difference = FAILED.resolve(name + "-difference.png");
            ImageIO.write(actual, "png", is.toFile());
            ImageIO.write(difference(approved, actual), "png", difference.toFile());
            fail(name + ": " + differing + " of " + pixels + " pixels differ from the approved picture; see " + is
                    + " and " + difference + ", and if it is right, test again with -Dpainlog.approve=true");
        }
    }

    /** How many pixels differ by more than smoothing does; -1 when the pictures are not of one size. */
    static int differing(BufferedImage approved, BufferedImage actual) {
        if (approved.getWidth() != actual.getWidth() || approved.getHeight() != actual.getHeight()) {
            return -1;
        }
        int differing = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                differing += apart(approved, actual, x, y) > SAME ? 1 : 0;
            }
        }
        return differing;
    }

    private static int apart(BufferedImage approved, BufferedImage actual, int x, int y) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(blurred(approved, x, y, shift) - blurred(actual, x, y, shift)));
        }
        return most;
    }

    /** The mean of one colour over the pixel and those beside it. */
    private static int blurred(BufferedImage image, int x, int y, int shift) {
        int sum = 0;
        int count = 0;
        for (int v = Math.max(y - 1, 0); v <= Math.min(y + 1, image.getHeight() - 1); v++) {
            for (int u = Math.max(x - 1, 0); u <= Math.min(x + 1, image.getWidth() - 1); u++) {
                sum += image.getRGB(u, v) >> shift & 0xff;
                count++;
            }
        }
        return sum / count;
    }

    /** What is approved in grey, and red where the new picture differs. */
    private static BufferedImage difference(BufferedImage approved, BufferedImage actual) {
        int width = Math.min(approved.getWidth(), actual.getWidth());
        int height = Math.min(approved.getHeight(), actual.getHeight());
        BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 128 + blurred(approved, x, y, 8) / 2;
                int paint = grey << 16 | grey << 8 | grey;
                difference.setRGB(x, y, apart(approved, actual, x, y) > SAME ? 0xff0000 : paint);
            }
        }
        return difference;
    }

    private static BufferedImage halved(BufferedImage picture) {
        assertEquals(0, picture.getWidth() % 2 + picture.getHeight() % 2, "an odd size can't be halved");
        int width = picture.getWidth() / 2;
        int height = picture.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = half.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        return half;
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class ApprovedImageTest {
    private static BufferedImage discs(int count, double shift, Color colour) {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 100);
        g.setColor(colour);
        for (int i = 0; i < count; i++) {
            g.fill(new Ellipse2D.Double(10 + 30 * i + shift, 40, 6, 6));
        }
        g.dispose();
        return image;
    }

    private static final BufferedImage APPROVED = discs(5, 0, Color.BLACK);

    @Test
    void edges_may_be_smoothed_differently() {
        assertEquals(0, ApprovedImage.differing(APPROVED, discs(5, 0.15, Color.BLACK)));
    }

    @Test
    void a_mark_that_is_missing_has_moved_or_has_another_colour_shows() {
        assertTrue(ApprovedImage.differing(APPROVED, discs(4, 0, Color.BLACK)) > 20);
        assertTrue(ApprovedImage.differing(APPROVED, discs(5, 4, Color.BLACK)) > 100);
        assertTrue(ApprovedImage.differing(APPROVED, discs(5, 0, Color.RED)) > 100);
    }

    @Test
    void images_of_other_sizes_are_not_compared() {
        assertEquals(-1, ApprovedImage.differing(APPROVED, new BufferedImage(200, 98, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void an_unapproved_image_fails_and_says_how_to_approve_it() {
        var missing = assertThrows(AssertionError.class, () -> ApprovedImage.requireSame("never-drawn", APPROVED));

        assertTrue(String.valueOf(missing.getMessage()).contains("-Dpainlog.approve=true"));
    }
}
